#include "views/pages/differencesdialog.h"

#include "models/items/articlefact.h"
#include "views/style/screenroom.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace jianbao
{

namespace
{

QString lineOf(const AnyFact &fact)
{
    return ArticleFact::of({{}, fact, {}, Verdict::Suggested, true}).inOneLine();
}

} // namespace

DifferencesDialog::DifferencesDialog(const QList<ReadingDifference> &differences, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("What was read otherwise"));
    resizeWithinScreen(*this, {760, 420});
    auto *told =
        new QLabel(tr("What you decided stands. In %n places the new reading tells otherwise:", nullptr,
                      static_cast<int>(differences.size())));
    told->setWordWrap(true);
    auto *table = new QTableWidget(static_cast<int>(differences.size()), 3);
    table->setAccessibleName(windowTitle());
    table->setHorizontalHeaderLabels({tr("Words"), tr("Decided"), tr("Read now")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    for (int row = 0; row < table->rowCount(); ++row) {
        const ReadingDifference &difference = differences.at(row);
        table->setItem(row, 0, new QTableWidgetItem(quoteOf(difference.decided).shownWords()));
        table->setItem(row, 1, new QTableWidgetItem(lineOf(difference.decided)));
        table->setItem(row, 2,
                       new QTableWidgetItem(difference.read ? lineOf(*difference.read) : tr("nothing")));
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(told);
    whole->addWidget(table, 1);
    whole->addWidget(buttons);
}

} // namespace jianbao
