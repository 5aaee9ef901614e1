#include "tests/accuracy/labelledset.h"

#include "tests/accuracy/likeness.h"
#include "tests/accuracy/pagescorer.h"

#include "models/reading/decoder.h"
#include "models/reading/pagejson.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace jianbao
{

LabelledSet::LabelledSet(const QString &pageFolder, const QString &labelFolder)
{
    QHash<QString, QString> pages;
    QDirIterator texts(pageFolder, {u"*.txt"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (texts.hasNext()) {
        const QFileInfo page(texts.next());
        pages.insert(page.fileName(), page.filePath());
    }
    for (const QFileInfo &file : QDir(labelFolder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name))
        addLabels(file.filePath(), pages);
    if (m_entries.isEmpty())
        m_problems.append(u"there are no labels in %1"_s.arg(labelFolder));
}

std::optional<QByteArray> LabelledSet::bytesOf(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    m_problems.append(u"%1 cannot be read: %2"_s.arg(path, file.errorString()));
    return {};
}

void LabelledSet::addLabels(const QString &path, const QHash<QString, QString> &pages)
{
    const std::optional<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &error);
    if (!document.isObject()) {
        m_problems.append(u"%1, byte %2: %3"_s.arg(path).arg(error.offset).arg(error.errorString()));
        return;
    }
    const PageLabels labels = PageLabels::of(document.object());
    if (!pages.contains(labels.file)) {
        m_problems.append(u"%1 labels the page “%2”, which is not there"_s.arg(path, labels.file));
        return;
    }
    if (const std::optional<QByteArray> text = bytesOf(pages.value(labels.file)))
        m_entries.append({decodePage(*text).text, labels});
}

QStringList LabelledSet::strayQuotes() const
{
    QStringList stray;
    for (const Entry &entry : m_entries) {
        const SqueezedPage page(entry.text);
        for (const ArticleLabels &article : entry.labels.articles) {
            for (const FactLabel &fact : article.events + article.indicators + article.methods) {
                if (page.placesOf(fact.quote).isEmpty())
                    stray.append(article.id + u": "_s + fact.quote);
            }
        }
    }
    return stray;
}

Scoreboard LabelledSet::score(const PageReader &reader) const
{
    Scoreboard board;
    for (const Entry &entry : m_entries) {
        const Page page = reader.read({{}, entry.text, {}}); // without the name: it may tell the date
        scorePage(entry.text, entry.labels, PageLabels::of(pageToJson(page)), board);
    }
    board.countTopHalves();
    return board;
}

} // namespace jianbao
