#include "views/charts/indicatorpicker.h"

#include "models/items/indicatorlistmodel.h"
#include "views/charts/registerdelegate.h"
#include "views/style/emptyhint.h"

#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace jianbao
{

IndicatorPicker::IndicatorPicker(IndicatorListModel &indicators, QWidget *parent)
    : QWidget(parent), m_indicators(indicators), m_filter(new QLineEdit), m_list(new QListView)
{
    m_narrowed.setSourceModel(&indicators);
    m_narrowed.setFilterCaseSensitivity(Qt::CaseInsensitive);

    m_filter->setPlaceholderText(tr("Filter indicators"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_list->setModel(&m_narrowed);
    m_list->setItemDelegate(new RegisterDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Indicators"));
    m_hint = new EmptyHint(*m_list);

    auto *filterRow = new QVBoxLayout;
    filterRow->setContentsMargins(8, 8, 8, 8);
    filterRow->addWidget(m_filter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(filterRow);
    layout->addWidget(m_list);

    connect(m_filter, &QLineEdit::textChanged, this, &IndicatorPicker::narrow);
    connect(&m_narrowed, &QAbstractItemModel::modelReset, this, &IndicatorPicker::showHint);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    Q_EMIT chosen(current.data().toString());
            });
}

void IndicatorPicker::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_indicators.open();
}

void IndicatorPicker::narrow(const QString &text)
{
    m_narrowed.setFilterFixedString(text.trimmed());
    showHint();
}

void IndicatorPicker::showHint()
{
    if (m_indicators.rowCount() > 0)
        m_hint->setWords(tr("No indicator of this name"), {});
    else
        m_hint->setWords(tr("No indicators yet"),
                         tr("Import pages with Ctrl+I: their figures gather here by what they measure."));
    m_hint->setVisible(m_narrowed.rowCount() == 0);
}

} // namespace jianbao
