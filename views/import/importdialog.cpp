#include "views/import/importdialog.h"

#include <QCompleter>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace jianbao
{

namespace
{

QString whatIsImported(const QStringList &paths)
{
    return paths.size() == 1
               ? QFileInfo(paths.first()).fileName()
               : ImportDialog::tr("%n files and folders", nullptr, static_cast<int>(paths.size()));
}

} // namespace

ImportDialog::ImportDialog(const QStringList &paths, const QStringList &knownNewspapers, QWidget *parent)
    : QDialog(parent), m_newspaper(new QLineEdit), m_issueDate(new QLineEdit)
{
    setWindowTitle(tr("Import"));
    setMinimumWidth(460);
    m_newspaper->setPlaceholderText(tr("From the folder's name"));
    m_newspaper->setCompleter(new QCompleter(knownNewspapers, m_newspaper));
    m_issueDate->setPlaceholderText(tr("Worked out from the page, or 2021-03-08"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_import = buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);

    auto *form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setSpacing(12);
    form->addRow(tr("Pages:"), new QLabel(whatIsImported(paths)));
    form->addRow(tr("&Newspaper:"), m_newspaper);
    form->addRow(tr("&Day of issue:"), m_issueDate);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_issueDate, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_import->setEnabled(typed.trimmed().isEmpty() || issueDate().isValid());
    });
}

QString ImportDialog::newspaper() const
{
    return m_newspaper->text().trimmed();
}

QDate ImportDialog::issueDate() const
{
    return QDate::fromString(m_issueDate->text().trimmed(), Qt::ISODate);
}

} // namespace jianbao
