#pragma once

#include "models/items/timelinerows.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QMenu;
class QToolButton;

namespace jianbao
{

/// The fields that narrow a timeline: days, districts, kinds of event, confirmed or suggested.
class TimelineFilters : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineFilters(QWidget *parent = nullptr);

    /// Offers these; who was left out stays left out.
    void setDistricts(const QStringList &districts);
    /// What is chosen; `articles` is not chosen here.
    TimelineFilter filter() const;

Q_SIGNALS:
    void changed();

private:
    QLineEdit *m_from;
    QLineEdit *m_to;
    QToolButton *m_districts;
    QToolButton *m_kinds;
    QComboBox *m_state;
};

} // namespace jianbao
