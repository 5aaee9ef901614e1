#pragma once

#include <QByteArray>
#include <QString>

namespace jianbao
{

/// What a window looked like when it was closed; written and read by the application.
struct WindowSession
{
    QByteArray geometry;
    QByteArray layout;
    QByteArray timeline; ///< TimelineWorkspace::saveHabits()
    QString query;
    QString articleId;
    qsizetype place = 0; ///< ReaderView::place()
    int workspace = 0;
    bool pageText = false;
    bool facts = true;
};

} // namespace jianbao
