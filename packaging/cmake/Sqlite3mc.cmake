# SPDX-FileCopyrightText: Rollbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The encrypting SQLite as a shared library that Qt's own driver runs on: the executable's libraries come first in
# symbol lookup. It is built once per set of flags and kept outside the build tree.
add_library(rollbook_sqlite INTERFACE)
if(ROLLBOOK_SQLITE STREQUAL "system")
    target_compile_definitions(rollbook_sqlite INTERFACE ROLLBOOK_UNENCRYPTED)
    find_package(SQLite3 REQUIRED)
    target_link_libraries(rollbook_sqlite INTERFACE SQLite::SQLite3)
    return()
endif()

set(mc_version "13.0.3")
set(mc_sha512 "51869b33cdabd49f384cb59cfd2b33a07b3a5e8a56a65ff61c283736e8b52546855e0fd52ecc3390fa306224612bfe027ed23c760b62930c9941e70c95dac6c5")
set(mc_flags -O2 -fPIC -DNDEBUG -DSQLITE_TEMP_STORE=3 -DSQLITE_SECURE_DELETE=1 -DSQLITE_DQS=0 -DSQLITE_MAX_MMAP_SIZE=0
    -DSQLITE_OMIT_LOAD_EXTENSION -DSQLITE_THREADSAFE=1 -DSQLITE_ENABLE_FTS5 -DSQLITE3MC_SECURE_MEMORY=1
    -DSQLITE_ENABLE_COLUMN_METADATA -DSQLITE_ENABLE_UNLOCK_NOTIFY -DSQLITE_DEFAULT_MEMSTATUS=0
    -DHAVE_CIPHER_AES_128_CBC=0 -DHAVE_CIPHER_AES_256_CBC=0 -DHAVE_CIPHER_SQLCIPHER=0 -DHAVE_CIPHER_RC4=0
    -DHAVE_CIPHER_ASCON128=0 -DHAVE_CIPHER_AEGIS=0)
set(mc_unit "${CMAKE_SOURCE_DIR}/packaging/sqlite3mc/sqlite3mc.c")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${mc_unit}")
file(SHA256 "${mc_unit}" mc_unit_sha256)
string(SHA256 mc_key "${mc_version} ${mc_flags} ${mc_unit_sha256} ${SODIUM_VERSION} ${CMAKE_C_COMPILER} ${CMAKE_C_COMPILER_VERSION} ${CMAKE_SYSTEM_PROCESSOR}")
string(SUBSTRING "${mc_key}" 0 12 mc_key)
if(DEFINED ENV{XDG_CACHE_HOME})
    set(mc_cache "$ENV{XDG_CACHE_HOME}")
else()
    set(mc_cache "$ENV{HOME}/.cache")
endif()
set(ROLLBOOK_SQLITE_DIR "${mc_cache}/rollbook/sqlite3mc-${mc_version}-${mc_key}" CACHE INTERNAL "Where libsqlite3mc is kept")
set(mc_library "${ROLLBOOK_SQLITE_DIR}/libsqlite3mc.so.0")

if(NOT EXISTS "${mc_library}")
    message(STATUS "Building libsqlite3mc (once)")
    set(mc_work "${CMAKE_BINARY_DIR}/sqlite3mc")
    file(MAKE_DIRECTORY "${mc_work}" "${ROLLBOOK_SQLITE_DIR}")
    set(mc_archive "${mc_work}/better-sqlite3-multiple-ciphers-${mc_version}.tgz")
    if(NOT EXISTS "${mc_archive}")
        find_program(NPM npm REQUIRED)
        execute_process(COMMAND "${NPM}" pack "better-sqlite3-multiple-ciphers@${mc_version}"
            WORKING_DIRECTORY "${mc_work}" OUTPUT_QUIET ERROR_VARIABLE mc_error RESULT_VARIABLE mc_result)
        if(mc_result)
            message(FATAL_ERROR "npm could not fetch SQLite3 Multiple Ciphers: ${mc_error}")
        endif()
    endif()
    file(SHA512 "${mc_archive}" mc_found)
    if(NOT mc_found STREQUAL mc_sha512)
        message(FATAL_ERROR "SQLite3 Multiple Ciphers ${mc_version}: the archive's SHA-512 is ${mc_found}, expected ${mc_sha512}")
    endif()
    file(ARCHIVE_EXTRACT INPUT "${mc_archive}" DESTINATION "${mc_work}" PATTERNS "package/deps/sqlite3/*")
    set(mc_source "${mc_work}/package/deps/sqlite3")
    file(READ "${mc_source}/sqlite3.c" mc_text)
    foreach(definition "void chacha20_xor(void* buffer, size_t n," "void poly1305(const uint8_t* msg, size_t n, const uint8_t key[32],\n              uint8_t tag[16])\n{")
        string(FIND "${mc_text}" "${definition}" mc_first)
        string(FIND "${mc_text}" "${definition}" mc_last REVERSE)
        if(mc_first EQUAL -1 OR NOT mc_first EQUAL mc_last)
            message(FATAL_ERROR "libsqlite3mc: expected once: ${definition}")
        endif()
        string(REPLACE "void " "void portable_" mc_renamed "${definition}")
        string(REPLACE "${definition}" "${mc_renamed}" mc_text "${mc_text}")
    endforeach()
    file(WRITE "${mc_source}/sqlite3-renamed.c" "${mc_text}")
    execute_process(COMMAND "${CMAKE_C_COMPILER}" ${mc_flags} -w -shared -Wl,-soname,libsqlite3mc.so.0 -Wl,-z,now
            "-I${mc_source}" ${SODIUM_CFLAGS} -o "${mc_library}.new" "${mc_unit}" ${SODIUM_LDFLAGS} -lm -lpthread
        RESULT_VARIABLE mc_result ERROR_VARIABLE mc_error)
    if(mc_result)
        message(FATAL_ERROR "libsqlite3mc did not build: ${mc_error}")
    endif()
    file(COPY_FILE "${mc_source}/sqlite3.h" "${ROLLBOOK_SQLITE_DIR}/sqlite3.h")
    file(RENAME "${mc_library}.new" "${mc_library}")
endif()

add_library(rollbook_sqlite3mc SHARED IMPORTED GLOBAL)
set_target_properties(rollbook_sqlite3mc PROPERTIES
    IMPORTED_LOCATION "${mc_library}" IMPORTED_SONAME "libsqlite3mc.so.0")
target_include_directories(rollbook_sqlite SYSTEM INTERFACE "${ROLLBOOK_SQLITE_DIR}")
target_link_libraries(rollbook_sqlite INTERFACE
    -Wl,--push-state,--no-as-needed rollbook_sqlite3mc -Wl,--pop-state)
