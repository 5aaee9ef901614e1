#include "views/review/reviewqueue.h"

#include "models/items/reviewmodel.h"
#include "views/reader/factlist.h"
#include "views/review/reviewfilterbar.h"
#include "views/style/emptyhint.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace jianbao
{

ReviewQueue::ReviewQueue(ReviewModel &review, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_review(review)
    , m_filter(new ReviewFilterBar)
    , m_list(new FactList(review, theme))
    , m_acceptAll(new QPushButton)
    , m_hint(new EmptyHint(*m_list))
{
    m_list->setAccessibleName(tr("Facts to review"));
    connect(m_acceptAll, &QPushButton::clicked, &review, &ReviewModel::confirmAll);
    connect(&review, &ReviewModel::decided, this, [this] { m_isBegun = true; });
    connect(&review, &ReviewModel::modelAboutToBeReset, this, &ReviewQueue::rememberPlace);
    connect(m_filter, &ReviewFilterBar::filterChanged, this,
            [this] { m_review.setFilter(m_filter->filter()); });
    layOut();
}

void ReviewQueue::layOut()
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 8);
    lines->addWidget(m_filter);
    lines->addWidget(m_list, 1);
    lines->addWidget(m_acceptAll, 0, Qt::AlignHCenter);
}

QListView &ReviewQueue::list()
{
    return *m_list;
}

void ReviewQueue::setTheme(const Theme &theme)
{
    m_list->setTheme(theme);
}

void ReviewQueue::setDistricts(const QStringList &districts)
{
    m_filter->setDistricts(districts);
}

void ReviewQueue::showCount(bool canDecide)
{
    ReviewFilter whole;
    whole.order = m_review.filter().order;
    m_hint->setWords(tr("Nothing to review"),
                     m_review.filter() == whole
                         ? tr("What is found in imported pages waits here until a person decides.")
                         : tr("Choose another state, kind or district above."));
    m_hint->setVisible(m_review.rowCount() == 0 && !m_review.isReading());
    m_acceptAll->setText(tr("Accept all shown (%1)").arg(m_review.rowCount()));
    m_acceptAll->setEnabled(canDecide && m_review.filter().verdict != Verdict::Confirmed);
}

void ReviewQueue::rememberPlace()
{
    m_ahead.clear();
    if (!m_isBegun && m_list->currentIndex().row() <= 0)
        return;
    for (int row = qMax(0, m_list->currentIndex().row()); row < m_review.rowCount(); ++row)
        m_ahead.append(m_review.fact(row).id);
}

int ReviewQueue::rowToGoOn() const
{
    for (const QString &id : m_ahead) {
        if (const int row = m_review.rowOf(id); row >= 0)
            return row;
    }
    return m_review.rowCount() > 0 ? 0 : -1;
}

} // namespace jianbao
