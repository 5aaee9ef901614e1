#pragma once

#include "models/items/timelinemodel.h"
#include "views/export/exportfile.h"

#include <QCoreApplication>

#include <memory>

namespace jianbao
{

class TimelineLayout;

/// A timeline on paper: its time in the width of a page, from where the bulk of the events begins, twelve
/// lanes a page or, where there is the height, fourteen, axis and legend on each. Events bear the number of
/// their row, counted from 1. The model must outlive the pictures.
class TimelinePages
{
    Q_DECLARE_TR_FUNCTIONS(jianbao::TimelinePages)
public:
    TimelinePages(const TimelineModel &model, const QString &title);

    QList<Picture> pages(QSizeF size) const;
    /// All lanes on one picture of this width, as high as it must be.
    Picture whole(double width, QSizeF *size) const;

private:
    QDate firstDay() const;
    QString heading() const;
    std::shared_ptr<TimelineLayout> layoutFor(double width, double laneHeight) const;

    const TimelineModel &m_model;
    QString m_title;
};

} // namespace jianbao
