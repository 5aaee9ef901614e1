#include "views/pages/pagedescriptiondialog.h"

#include "models/items/citation.h"
#include "models/items/factinput.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace jianbao
{

namespace
{

constexpr int narrowest = 440; ///< of the dialog, so that a date with its reason is seen whole

} // namespace

PageDescriptionDialog::PageDescriptionDialog(const StoredPage &page, const QStringList &newspapers,
                                             QWidget *parent)
    : QDialog(parent)
    , m_newspaper(new QComboBox)
    , m_number(new QLineEdit(page.pageNumber))
    , m_date(new QLineEdit)
    , m_problem(new QLabel)
{
    setWindowTitle(tr("Describe the page"));
    m_newspaper->setEditable(true);
    m_newspaper->addItems(newspapers);
    m_newspaper->setCurrentText(page.newspaper);
    const IssueDate &issue = page.page.issueDate;
    Source source;
    source.issueEarliest = issue.earliest;
    source.issueLatest = issue.latest;
    if (issue.given)
        m_date->setText(issue.latest.toString(Qt::ISODate));
    m_date->setPlaceholderText(issue.isKnown() && !issue.given
                                   ? tr("from the page itself: %1").arg(Citation::issueDate(source))
                                   : tr("2021-03-05; empty: from the page itself"));
    setMinimumWidth(narrowest);
    m_problem->setWordWrap(true);
    m_newspaper->setAccessibleName(tr("Newspaper"));
    m_number->setAccessibleName(tr("Page number"));
    m_date->setAccessibleName(tr("Day of issue"));
    auto *rows = new QFormLayout(this);
    rows->addRow(tr("&Newspaper"), m_newspaper);
    rows->addRow(tr("&Page number"), m_number);
    rows->addRow(tr("&Day of issue"), m_date);
    rows->addRow(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    rows->addRow(buttons);
}

QString PageDescriptionDialog::newspaper() const
{
    return m_newspaper->currentText();
}

QString PageDescriptionDialog::pageNumber() const
{
    return m_number->text();
}

QDate PageDescriptionDialog::issueDate() const
{
    const Period typed = FactInput::period(m_date->text()).value_or(Period());
    return typed.isDay() ? typed.start : QDate();
}

void PageDescriptionDialog::accept()
{
    if (newspaper().trimmed().isEmpty())
        return m_problem->setText(tr("A page needs a newspaper."));
    if (!m_date->text().trimmed().isEmpty() && !issueDate().isValid())
        return m_problem->setText(tr("“%1” is no day. Write it like 2021-03-05.").arg(m_date->text()));
    QDialog::accept();
}

} // namespace jianbao
