#pragma once

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QWidget>

namespace jianbao
{

/// A person types these letters into an input method, and has chosen no word yet.
inline void beginComposing(QWidget &field, const QString &letters)
{
    QInputMethodEvent composing(letters, {});
    QCoreApplication::sendEvent(&field, &composing);
}

/// The input method gives the word that was chosen.
inline void compose(QWidget &field, const QString &words)
{
    QInputMethodEvent done;
    done.setCommitString(words);
    QCoreApplication::sendEvent(&field, &done);
}

} // namespace jianbao
