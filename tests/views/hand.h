#pragma once

#include <QTest>

namespace jianbao
{

/// What a person uses. Everything in a window works by both.
enum class Hand { Key, Mouse };

/// The rows of a test's table for `Hand hand`.
inline void byKeyAndByMouse()
{
    QTest::addColumn<Hand>("hand");
    QTest::addRow("by keys") << Hand::Key;
    QTest::addRow("by mouse") << Hand::Mouse;
}

} // namespace jianbao
