# SPDX-License-Identifier: GPL-3.0-or-later
# What every target is compiled with: C++20, warnings, sanitizers, ccache, no needless rebuilds.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

find_program(CCACHE ccache)
if(CCACHE)
  # Precompiled headers and ccache agree only when told that time stamps and defines may differ.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
      CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE})
endif()

add_library(touchstone_compiler INTERFACE)
if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
  target_compile_options(touchstone_compiler INTERFACE -Wall -Wextra -Wpedantic -Wshadow=local -Wnon-virtual-dtor
                         $<$<BOOL:${TOUCHSTONE_WERROR}>:-Werror> $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
  if(TOUCHSTONE_SANITIZE)
    target_compile_options(touchstone_compiler INTERFACE -fsanitize=${TOUCHSTONE_SANITIZE} -fno-omit-frame-pointer
                           -fno-sanitize-recover=all)
    target_link_options(touchstone_compiler INTERFACE -fsanitize=${TOUCHSTONE_SANITIZE})
  endif()
endif()
target_compile_definitions(touchstone_compiler INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH
    SQLITE_ENABLE_SESSION SQLITE_ENABLE_PREUPDATE_HOOK POINTERHOLDER_TRANSITION=4)
target_include_directories(touchstone_compiler INTERFACE ${CMAKE_SOURCE_DIR})

# A layer of Touchstone. A release is one program with everything in it. Where BUILD_SHARED_LIBS is on, as in the presets
# that build the tests, the layers are shared: else each of more than 150 programs would hold them with their debug
# information (30 GB in all), and would be linked anew after every change.
set(CMAKE_LINK_DEPENDS_NO_SHARED ON)
function(touchstone_library name)
  if(BUILD_SHARED_LIBS)
    qt_add_library(${name} SHARED ${ARGN})
  else()
    qt_add_library(${name} STATIC ${ARGN})
  endif()
  set_target_properties(${name} PROPERTIES DEFINE_SYMBOL "")
endfunction()
