# SPDX-License-Identifier: GPL-3.0-or-later
# What every target is compiled with. One place: a target links rt_options and says nothing of its own.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

option(RT_WARNINGS_ARE_ERRORS "Fail the build on a warning (on in CI)" OFF)
option(RT_PRECOMPILE "Precompiled headers: a whole build takes half the time; without them an include that is missing shows" ON)
option(RT_SANITIZE "Address and undefined-behaviour sanitizers" OFF)

add_library(rt_options INTERFACE)
target_compile_definitions(rt_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_CONTEXTLESS_CONNECT QT_NO_FOREACH QT_NO_JAVA_STYLE_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(rt_options INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wno-missing-field-initializers -Wnon-virtual-dtor -Woverloaded-virtual
  $<$<BOOL:${RT_WARNINGS_ARE_ERRORS}>:-Werror>)
if(RT_SANITIZE)
  target_compile_options(rt_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(rt_options INTERFACE -fsanitize=address,undefined)
endif()

# What a program does not call it does not load: the window starts without what only the reader or a test needs.
target_link_options(rt_options INTERFACE -Wl,--as-needed)

find_program(RT_CCACHE ccache)
if(RT_CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${RT_CCACHE})
endif()
