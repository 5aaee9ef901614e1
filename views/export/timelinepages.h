#pragma once

#include "models/items/timelinemodel.h"
#include "views/export/exportfile.h"

#include <QCoreApplication>

namespace jianbao
{

/// A timeline on paper: its whole time in the width of a page, at most fourteen lanes a page, axis and legend
/// on each. Events bear the number of their row, counted from 1. The model must outlive the pictures.
class TimelinePages
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::TimelinePages)
public:
    TimelinePages(const TimelineModel &model, const QString &title);

    QList<Picture> pages(QSizeF size) const;
    /// All lanes on one picture of this width, as high as it must be.
    Picture whole(double width, QSizeF *size) const;

private:
    const TimelineModel &m_model;
    QString m_title;
};

} // namespace jianbao
