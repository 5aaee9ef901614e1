#include "app/endcheck.h"

#include "app/waysout.h"

#include <QDir>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr qsizetype faultsShown = 8;

} // namespace

EndCheck::EndCheck(QObject *parent) : QObject(parent)
{
    connect(&m_job, &VerifyJob::finished, this, &EndCheck::tell);
    connect(&m_job, &VerifyJob::failed, this, &EndCheck::damaged);
}

void EndCheck::watch(const QString &archivePath)
{
    m_mark.reset();
    if (archivePath.isEmpty())
        return;
    m_mark.emplace(archivePath);
    if (m_mark->lastEndWasUnclean())
        m_job.start(archivePath);
}

void EndCheck::tell(const ArchiveInfo &info, const QList<ArchiveFault> &faults)
{
    const QLocale locale;
    const qint64 facts = info.events + info.observations + info.methods;
    if (faults.isEmpty()) {
        Q_EMIT held(
            tr("Jianbao was not closed last time. Checked: %1 articles, %2 facts, %3 tags; nothing is "
               "lost.")
                .arg(locale.toString(info.articles), locale.toString(facts), locale.toString(info.tags)));
        return;
    }
    QStringList words{tr("%1: %n rows do not hold.", nullptr, static_cast<int>(faults.size()))
                          .arg(QDir::toNativeSeparators(info.path))};
    for (const ArchiveFault &fault : faults.mid(0, faultsShown))
        words.append(fault.words);
    words += WaysOut::of(info.path, faults);
    Q_EMIT damaged(words.join(u"\n\n"_s));
}

} // namespace jianbao
