# SPDX-License-Identifier: GPL-3.0-or-later
# Folder = target = test folder. A target holds every source of its folder and links only what is named here.

# One precompiled header, built once and lent to every target: the parts of Qt Core and of the standard library that nearly every
# source includes. Off for every day, so that each source is seen to include what it uses.
if(RT_PRECOMPILE)
  file(WRITE ${PROJECT_BINARY_DIR}/precompiled.cpp "// Only the header beside it counts.\n")
  add_library(rt_precompiled OBJECT ${PROJECT_BINARY_DIR}/precompiled.cpp)
  target_link_libraries(rt_precompiled PRIVATE rt_options Qt6::Core)
  target_precompile_headers(rt_precompiled PRIVATE <algorithm> <functional> <memory> <optional> <variant> <QCoreApplication> <QDate>
    <QDateTime> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QObject> <QRegularExpression> <QString> <QStringList> <QUuid> <QVariant>)
endif()

function(rt_precompile target)
  if(RT_PRECOMPILE)
    target_precompile_headers(${target} REUSE_FROM rt_precompiled)
  endif()
endfunction()

# rt_folder(<target> <libraries…>): the current folder as a static library.
function(rt_folder target)
  file(GLOB sources CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} *.cpp *.h)
  set(interface_only TRUE)
  foreach(source IN LISTS sources)
    if(source MATCHES "\\.cpp$")
      set(interface_only FALSE)
    endif()
  endforeach()
  if(interface_only)
    add_library(${target} INTERFACE)
    target_link_libraries(${target} INTERFACE rt_options ${ARGN})
    target_include_directories(${target} INTERFACE ${PROJECT_SOURCE_DIR}/model ${PROJECT_SOURCE_DIR})
    return()
  endif()
  qt_add_library(${target} STATIC ${sources})
  set_target_properties(${target} PROPERTIES AUTOMOC ON)
  target_link_libraries(${target} PUBLIC rt_options Qt6::Core ${ARGN})
  rt_precompile(${target})
  target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR}/model ${PROJECT_SOURCE_DIR})
endfunction()

# rt_tests(<libraries…>): every tst_*.cpp of the current folder as a Qt Test program of its own, run without a display.
function(rt_tests)
  file(GLOB tests CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} tst_*.cpp)
  get_filename_component(folder ${CMAKE_CURRENT_SOURCE_DIR} NAME)
  foreach(test IN LISTS tests)
    get_filename_component(name ${test} NAME_WE)
    set(target ${folder}_${name})
    add_executable(${target} ${test})
    set_target_properties(${target} PROPERTIES AUTOMOC ON)
    target_link_libraries(${target} PRIVATE rt_options rt_testsupport Qt6::Test ${ARGN})
    rt_precompile(${target})
    add_test(NAME ${folder}/${name} COMMAND ${target})
    set_tests_properties(${folder}/${name} PROPERTIES TIMEOUT 300
      ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;RT_SAMPLES=${PROJECT_SOURCE_DIR}/../shared/samples;RT_FIXTURES=${PROJECT_SOURCE_DIR}/tests/fixtures")
  endforeach()
endfunction()
