#include "views/import/importpanel.h"

#include "views/style/icons.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace jianbao
{

ImportPanel::ImportPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_label(new QLabel), m_bar(new QProgressBar), m_cancel(new QToolButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 0);
    row->addWidget(m_label);
    row->addWidget(m_bar);
    row->addWidget(m_cancel);
    m_bar->setFixedWidth(160);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the import"));
    m_cancel->setText(tr("Cancel the import"));
    m_cancel->setToolTip(tr("Cancel the import; pages that are in stay in"));
    m_cancel->setAutoRaise(true);
    connect(m_cancel, &QToolButton::clicked, this, &ImportPanel::cancel);
    connect(&m_job, &ImportJob::progressed, this, &ImportPanel::showProgress);
    connect(&m_job, &ImportJob::failed, this, [this](const QString &message) {
        hide();
        Q_EMIT failed(message);
        startNext();
    });
    connect(&m_job, &ImportJob::finished, this, [this](const QList<ImportOutcome> &outcomes) {
        hide();
        Q_EMIT imported(outcomes);
        startNext();
    });
    setTheme(theme);
    hide();
}

void ImportPanel::setTheme(const Theme &theme)
{
    m_cancel->setIcon(lineIcon(u"cancel"_s, theme));
}

void ImportPanel::start(const ImportRequest &request)
{
    m_waiting.append(request);
    if (!m_job.isRunning())
        startNext();
}

void ImportPanel::startNext()
{
    if (m_waiting.isEmpty() || m_job.isRunning())
        return;
    m_label->setText(tr("Importing…"));
    m_bar->setRange(0, 0);
    show();
    m_job.start(m_waiting.takeFirst());
}

void ImportPanel::cancel()
{
    m_waiting.clear();
    m_job.cancel();
}

void ImportPanel::showProgress(const ImportOutcome &outcome, qsizetype done, qsizetype total)
{
    m_label->setText(tr("Import %1 of %2: %3").arg(done).arg(total).arg(QFileInfo(outcome.path).fileName()));
    m_bar->setRange(0, static_cast<int>(total));
    m_bar->setValue(static_cast<int>(done));
}

} // namespace jianbao
