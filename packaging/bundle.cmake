# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes what is installed independent of the system's Qt: brings Qt, and what Qt needs, along. Its
# variables are set in linux.cmake.

# Loaded while the program runs, as no link line says.
set(plugins
  iconengines/libqsvgicon.so
  imageformats/libqsvg.so
  platforminputcontexts/libcomposeplatforminputcontextplugin.so
  platforminputcontexts/libibusplatforminputcontextplugin.so
  platforms/libqoffscreen.so
  platforms/libqwayland-generic.so
  platforms/libqxcb.so
  sqldrivers/libqsqlite.so
  tls/libqopensslbackend.so
  wayland-decoration-client/libbradient.so
  wayland-shell-integration/libxdg-shell.so)
set(loaded
  libsecret-1.so.0 # by QtKeychain
  libcrypto.so.3 libssl.so.3) # by Qt's plugin for TLS

set(root $ENV{DESTDIR}${CMAKE_INSTALL_PREFIX})
set(program ${root}/bin/roomwright)
list(TRANSFORM plugins PREPEND ${qt_plugins}/ OUTPUT_VARIABLE plugin_files)
list(TRANSFORM loaded PREPEND ${qt_libraries}/)

file(STRINGS ${CMAKE_CURRENT_LIST_DIR}/not-bundled.txt systems REGEX "^[^#]")
list(TRANSFORM systems REPLACE "([.+])" "\\\\\\1")
list(TRANSFORM systems REPLACE "(.+)" "^\\1$")
file(GET_RUNTIME_DEPENDENCIES
  EXECUTABLES ${program} MODULES ${plugin_files} LIBRARIES ${loaded}
  RESOLVED_DEPENDENCIES_VAR libraries PRE_EXCLUDE_REGEXES ${systems})
list(APPEND libraries ${loaded})
list(REMOVE_DUPLICATES libraries)

foreach(library IN LISTS libraries)
  get_filename_component(name ${library} NAME)
  file(MAKE_DIRECTORY ${root}/lib)
  file(COPY_FILE ${library} ${root}/lib/${name})
endforeach()
# Qt asks for these names first, and would find those of a system where programs are built.
foreach(name IN ITEMS libcrypto libssl)
  file(CREATE_LINK ${name}.so.3 ${root}/lib/${name}.so SYMBOLIC)
endforeach()
foreach(plugin IN LISTS plugins)
  get_filename_component(folder ${plugin} DIRECTORY)
  file(COPY ${qt_plugins}/${plugin} DESTINATION ${root}/plugins/${folder})
endforeach()
foreach(language IN LISTS languages)
  if(EXISTS ${qt_translations}/qtbase_${language}.qm)
    file(COPY ${qt_translations}/qtbase_${language}.qm DESTINATION ${root}/translations)
  endif()
endforeach()
file(WRITE ${root}/bin/qt.conf "[Paths]\nPrefix = ..\nPlugins = plugins\nTranslations = translations\n")

# The old kind of path counts for libraries of libraries too, and for what they load, so that none
# of them has to be changed, and nothing is put into the environment of programs that are started.
execute_process(COMMAND patchelf --force-rpath --set-rpath "$ORIGIN/../lib" ${program}
  COMMAND_ERROR_IS_FATAL ANY)

# Whose work it is, and under which terms.
set(terms ${root}/share/doc/roomwright/libraries)
set(packages "")
foreach(file IN LISTS libraries plugin_files)
  file(REAL_PATH ${file} path)
  # Debian has the same folder under two names.
  string(REGEX REPLACE "^/usr/" "*/" path ${path})
  execute_process(COMMAND dpkg-query --search ${path} OUTPUT_VARIABLE found
    COMMAND_ERROR_IS_FATAL ANY)
  string(REGEX REPLACE "[:,].*" "" package "${found}")
  list(APPEND packages ${package})
endforeach()
if(languages)
  list(APPEND packages qt6-translations-l10n)
endif()
list(REMOVE_DUPLICATES packages)
list(SORT packages)
set(list "Libraries in this archive, as Debian made them, unchanged. Their source text is to be had from\nDebian, by these names and versions; the terms of each are in the file beside this one.\n\n")
foreach(package IN LISTS packages)
  execute_process(COMMAND dpkg-query --show ${package} OUTPUT_VARIABLE line
    COMMAND_ERROR_IS_FATAL ANY)
  string(APPEND list "${line}")
  file(REAL_PATH /usr/share/doc/${package}/copyright copyright)
  file(MAKE_DIRECTORY ${terms})
  file(COPY_FILE ${copyright} ${terms}/${package}.copyright)
endforeach()
file(WRITE ${terms}/list.txt "${list}")
