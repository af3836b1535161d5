# SPDX-FileCopyrightText: Rollbook contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What `cmake --install` puts where, and the Debian package made of it.
set(app_id org.rollbook.Rollbook)
set(private_lib "lib/rollbook")
set(resources "${CMAKE_SOURCE_DIR}/resources")

# The encrypting SQLite is the program's own: it lies beside it and is found by nothing else.
set_target_properties(rollbook rollbook-cli PROPERTIES INSTALL_RPATH "$ORIGIN/../${private_lib}")
install(TARGETS rollbook rollbook-cli RUNTIME DESTINATION bin)
if(ROLLBOOK_SQLITE STREQUAL "mc")
    install(PROGRAMS "${ROLLBOOK_SQLITE_DIR}/libsqlite3mc.so.0" DESTINATION "${private_lib}"
        PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
    if(CMAKE_STRIP)
        install(CODE "execute_process(COMMAND \"${CMAKE_STRIP}\" --strip-unneeded
            \"\$ENV{DESTDIR}\${CMAKE_INSTALL_PREFIX}/${private_lib}/libsqlite3mc.so.0\" COMMAND_ERROR_IS_FATAL ANY)")
    endif()
endif()

install(FILES "${resources}/${app_id}.desktop" DESTINATION share/applications)
install(FILES "${resources}/${app_id}.metainfo.xml" DESTINATION share/metainfo)
install(FILES "${resources}/${app_id}.mime.xml" DESTINATION share/mime/packages RENAME ${app_id}.xml)
install(FILES "${resources}/${app_id}.svg" DESTINATION share/icons/hicolor/scalable/apps)
install(FILES "${resources}/application-vnd.rollbook.register.svg" DESTINATION share/icons/hicolor/scalable/mimetypes)
install(DIRECTORY "${resources}/hicolor" DESTINATION share/icons FILES_MATCHING PATTERN "*.png")

# The manual, packed as distributions want it: the same bytes at every build.
find_program(GZIP gzip REQUIRED)
function(rollbook_install_packed source destination name)
    set(packed "${CMAKE_BINARY_DIR}/packed/${name}.gz")
    add_custom_command(OUTPUT "${packed}"
        COMMAND "${CMAKE_COMMAND}" -E make_directory "${CMAKE_BINARY_DIR}/packed"
        COMMAND sh -c "\"${GZIP}\" -9nc \"${source}\" > \"${packed}\""
        DEPENDS "${source}" VERBATIM)
    set_property(GLOBAL APPEND PROPERTY rollbook_packed "${packed}")
    install(FILES "${packed}" DESTINATION "${destination}")
endfunction()
file(GLOB pages CONFIGURE_DEPENDS "${resources}/man/*.1")
foreach(page IN LISTS pages)
    get_filename_component(name "${page}" NAME)
    rollbook_install_packed("${page}" share/man/man1 "${name}")
endforeach()
rollbook_install_packed("${CMAKE_SOURCE_DIR}/CHANGELOG.md" share/doc/rollbook changelog)
rollbook_install_packed("${CMAKE_SOURCE_DIR}/packaging/debian/changelog" share/doc/rollbook changelog.Debian)

# The command line writes its own manual and the shells' completion, from the table that its help comes from.
set(documents "${CMAKE_BINARY_DIR}/documents")
set(written "")
foreach(document man bash zsh fish)
    set(name_man rollbook-cli.1)
    set(name_bash rollbook-cli)
    set(name_zsh _rollbook-cli)
    set(name_fish rollbook-cli.fish)
    set(file "${documents}/${name_${document}}")
    add_custom_command(OUTPUT "${file}"
        COMMAND "${CMAKE_COMMAND}" -E make_directory "${documents}"
        COMMAND env -u ROLLBOOK_TRANSLATION LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen
            sh -c "\"$<TARGET_FILE:rollbook-cli>\" --document ${document} > \"${file}\""
        DEPENDS rollbook-cli VERBATIM COMMENT "Writing ${name_${document}}")
    list(APPEND written "${file}")
endforeach()
add_custom_target(rollbook_documents ALL DEPENDS ${written})
rollbook_install_packed("${documents}/rollbook-cli.1" share/man/man1 rollbook-cli.1)
install(FILES "${documents}/rollbook-cli" DESTINATION share/bash-completion/completions)
install(FILES "${documents}/_rollbook-cli" DESTINATION share/zsh/vendor-completions)
install(FILES "${documents}/rollbook-cli.fish" DESTINATION share/fish/vendor_completions.d)

get_property(packed GLOBAL PROPERTY rollbook_packed)
add_custom_target(rollbook_packed ALL DEPENDS ${packed})
install(FILES "${CMAKE_SOURCE_DIR}/packaging/debian/copyright" DESTINATION share/doc/rollbook)
install(FILES "${CMAKE_SOURCE_DIR}/packaging/debian/lintian-overrides" DESTINATION share/lintian/overrides
    RENAME rollbook)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME rollbook)
set(CPACK_PACKAGE_VENDOR "Rollbook contributors")
set(CPACK_PACKAGE_CONTACT "Rollbook contributors <contributors@rollbook.org>")
set(CPACK_PACKAGE_HOMEPAGE_URL "https://rollbook.org")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Membership register for societies")
set(CPACK_PACKAGE_DESCRIPTION "Rollbook keeps the register of a membership organisation: people, local and
affiliated groups, membership periods and fees, in one encrypted file.

It imports spreadsheets of members, shows who is paid up as at any date,
draws how the membership grows, prints the register, and undoes any
operation. A command line with the same abilities, rollbook-cli, comes with
it.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
    WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
if(ROLLBOOK_SQLITE STREQUAL "mc")
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS "${ROLLBOOK_SQLITE_DIR}")
endif()
# Plugins that no library names: the SQL driver, and the icons' drawing.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, fonts-dejavu-core | fonts-noto-core")
include(CPack)
