#pragma once

#include "models/datatypes/reviewfilter.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace jianbao
{

/// What the queue of review holds and in which order.
class ReviewFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewFilterBar(QWidget *parent = nullptr);

    ReviewFilter filter() const;
    void setDistricts(const QStringList &districts);

Q_SIGNALS:
    void filterChanged();

private:
    QComboBox *m_verdict;
    QComboBox *m_kind;
    QComboBox *m_order;
    QLineEdit *m_district;
};

} // namespace jianbao
