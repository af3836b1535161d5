# SPDX-FileCopyrightText: Rollbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTOUIC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_AUTORCC_OPTIONS "--format-version;1")
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

include(CheckPIESupported)
check_pie_supported()

add_library(rollbook_options INTERFACE)
add_library(Rollbook::Options ALIAS rollbook_options)
target_include_directories(rollbook_options INTERFACE "${CMAKE_SOURCE_DIR}")
target_compile_definitions(rollbook_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_KEYWORDS QT_NO_FOREACH
    QT_USE_QSTRINGBUILDER QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    ROLLBOOK_VERSION="${PROJECT_VERSION}")
target_compile_options(rollbook_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wold-style-cast -Woverloaded-virtual -Wconversion
    $<$<BOOL:${ROLLBOOK_WERROR}>:-Werror>
    -ffile-prefix-map=${CMAKE_SOURCE_DIR}=.)
if(ROLLBOOK_UNITS AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # A source that is included into a unit is no header: its lambdas may use what stands in its anonymous namespace.
    target_compile_options(rollbook_options INTERFACE -Wno-subobject-linkage)
endif()
if(ROLLBOOK_SANITIZE)
    # Warnings are the other presets' matter. Left out is what doubles the time to compile and looks at every access of
    # a member: the address sanitizer and the processor notice a null pointer too.
    target_compile_options(rollbook_options INTERFACE
        -w -fsanitize=${ROLLBOOK_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer
        -fno-sanitize=null,alignment,object-size,vptr,pointer-overflow,nonnull-attribute,returns-nonnull-attribute)
    target_link_options(rollbook_options INTERFACE -fsanitize=${ROLLBOOK_SANITIZE})
else()
    target_compile_options(rollbook_options INTERFACE
        $<$<CONFIG:Release>:-fstack-protector-strong -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2>)
    target_link_options(rollbook_options INTERFACE $<$<CONFIG:Release>:-Wl,-z,relro -Wl,-z,now>)
endif()
find_program(ROLLBOOK_MOLD mold)
if(ROLLBOOK_MOLD AND CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_link_options(rollbook_options INTERFACE -fuse-ld=mold)
endif()

# Lines "unit source" for the sources, each unit of about so many lines.
function(rollbook_sort_into_units variable lines)
    find_package(Python3 REQUIRED COMPONENTS Interpreter)
    execute_process(COMMAND "${Python3_EXECUTABLE}" -B "${CMAKE_SOURCE_DIR}/packaging/cmake/units.py" ${lines} ${ARGN}
        WORKING_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}" OUTPUT_VARIABLE sorted COMMAND_ERROR_IS_FATAL ANY)
    string(REGEX MATCHALL "[^\n]+" sorted "${sorted}")
    set(${variable} "${sorted}" PARENT_SCOPE)
endfunction()

# With ROLLBOOK_UNITS: many sources of a target are compiled as one, which reads Qt's headers once and makes the code of
# templates once. The sources are the same; the presets without it show that each compiles alone.
function(rollbook_units target)
    if(NOT ROLLBOOK_UNITS)
        return()
    endif()
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    rollbook_sort_into_units(sorted 2000 ${sources})
    foreach(line IN LISTS sorted)
        string(REGEX MATCH "^([0-9]+) (.*)$" line "${line}")
        set_source_files_properties("${CMAKE_MATCH_2}" PROPERTIES UNITY_GROUP "unit${CMAKE_MATCH_1}")
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
endfunction()

# A library of one part of the program: every source below the given folders, the common options, one precompiled header.
function(rollbook_library name)
    cmake_parse_arguments(arg "" "" "FOLDERS;FILES;PCH" ${ARGN})
    set(sources ${arg_FILES})
    foreach(folder IN LISTS arg_FOLDERS)
        file(GLOB_RECURSE found CONFIGURE_DEPENDS
            "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.h"
            "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/*.ui")
        list(APPEND sources ${found})
    endforeach()
    set(compiled ${sources})
    list(FILTER compiled INCLUDE REGEX "\\.cpp$")
    if(NOT compiled)
        # Headers only: an archive needs one object all the same.
        file(CONFIGURE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp" CONTENT "// Headers only\n" @ONLY)
        list(APPEND sources "${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp")
    endif()
    add_library(${name} STATIC ${sources})
    target_link_libraries(${name} PUBLIC rollbook_options)
    if(ROLLBOOK_PCH AND arg_PCH AND compiled)
        target_precompile_headers(${name} PRIVATE ${arg_PCH})
    endif()
    if(compiled)
        rollbook_units(${name})
    endif()
endfunction()
