#pragma once

#include "tests/accuracy/labels.h"
#include "tests/accuracy/scoreboard.h"

#include "models/reading/pagereader.h"

namespace jianbao
{

/// Pages with their labels: a folder of page texts (searched with its subfolders) and a folder of label
/// files, one JSON a page, whose key "file" names the page.
class LabelledSet
{
public:
    LabelledSet(const QString &pageFolder, const QString &labelFolder);

    /// Pages without labels, labels without a page, files that cannot be read or understood.
    QStringList problems() const { return m_problems; }
    /// Quotes of labels that do not stand on their page.
    QStringList strayQuotes() const;
    /// Reads every labelled page and compares.
    Scoreboard score(const PageReader &reader) const;

private:
    struct Entry
    {
        QString text;
        PageLabels labels;
    };

    void addLabels(const QString &path, const QHash<QString, QString> &pages);
    std::optional<QByteArray> bytesOf(const QString &path);

    QList<Entry> m_entries;
    QStringList m_problems;
};

} // namespace jianbao
