# SPDX-License-Identifier: GPL-3.0-or-later
# Folder = target = test folder. A target holds every source of its folder and links only what is named here.

# Two precompiled headers, built once and lent to every target: what nearly every source below the views includes, and the
# widgets beside it for the views, the window and their tests. A whole build takes half the time.
if(RT_PRECOMPILE)
  set(core <algorithm> <functional> <memory> <optional> <variant> <QCoreApplication> <QDate> <QDateTime> <QHash> <QJsonArray> <QJsonDocument>
    <QJsonObject> <QList> <QMap> <QObject> <QPointer> <QRegularExpression> <QSet> <QString> <QStringList> <QTimer> <QUuid> <QVariant>)
  set(widgets <QAbstractItemModel> <QAction> <QApplication> <QBoxLayout> <QComboBox> <QKeyEvent> <QLabel> <QLineEdit> <QListView> <QMenu>
    <QPainter> <QPushButton> <QScrollArea> <QScrollBar> <QStyledItemDelegate> <QStyleOption> <QTextBlock> <QTextEdit> <QToolButton> <QTreeView> <QWidget>)
  foreach(part core widgets)
    file(WRITE ${PROJECT_BINARY_DIR}/precompiled_${part}.cpp "// Only the header beside it counts.\n")
    add_library(rt_precompiled_${part} OBJECT ${PROJECT_BINARY_DIR}/precompiled_${part}.cpp)
  endforeach()
  target_link_libraries(rt_precompiled_core PRIVATE rt_options Qt6::Core)
  target_precompile_headers(rt_precompiled_core PRIVATE ${core})
  target_link_libraries(rt_precompiled_widgets PRIVATE rt_options Qt6::Widgets)
  target_precompile_headers(rt_precompiled_widgets PRIVATE ${core} ${widgets})
endif()

# rt_precompile(<target> <libraries…>): lends it the header for what it links.
function(rt_precompile target)
  if(NOT RT_PRECOMPILE)
    return()
  endif()
  if("${ARGN}" MATCHES "rt_views|rt_app|Qt6::Widgets")
    target_precompile_headers(${target} REUSE_FROM rt_precompiled_widgets)
  else()
    target_precompile_headers(${target} REUSE_FROM rt_precompiled_core)
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
  rt_precompile(${target} ${target} ${ARGN})
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
    rt_precompile(${target} ${ARGN})
    add_test(NAME ${folder}/${name} COMMAND ${target})
    set_tests_properties(${folder}/${name} PROPERTIES TIMEOUT $<IF:$<BOOL:${RT_SANITIZE}>,1500,300>
      ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;RT_SAMPLES=${PROJECT_SOURCE_DIR}/../shared/samples;RT_FIXTURES=${PROJECT_SOURCE_DIR}/tests/fixtures")
  endforeach()
endfunction()
