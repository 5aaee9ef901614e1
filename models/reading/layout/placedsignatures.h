#pragma once

#include "models/reading/layout/citynames.h"
#include "models/reading/layout/pageline.h"
#include "models/reading/layout/personnames.h"

namespace jianbao
{

/// Finds the signatures that only their place on the page tells: names alone on a line, pen names, who wrote
/// a letter and where. Immutable.
class PlacedSignatures
{
public:
    explicit PlacedSignatures(const Lexicon &lexicon)
        : m_names(lexicon), m_places(cityAndProvinceNames(lexicon))
    {
    }
    /// True if the names alone on line `i` sign something: between a closed paragraph and the next head, or
    /// between head and body. Anywhere else they only look like names.
    bool namesStandRight(const QList<PageLine> &lines, qsizetype i) const;
    /// Makes credits of pen names; the lines' other kinds must be told already, small headings may be
    /// doubtful.
    void findPenNames(QList<PageLine> &lines) const;
    /// Hears who issues the notice that ends the page: an office alone behind a closed paragraph.
    static void findIssuer(QList<PageLine> &lines);
    /// Hears signatures at the end of an article's last line, and forgets those of which no article ends. The
    /// lines' kinds must be final.
    void settleEnds(QList<PageLine> &lines) const;

private:
    QString nameAtEnd(const QString &text) const;
    QString placedName(const QList<PageLine> &lines, qsizetype i) const;

    PersonNames m_names;
    QSet<QString> m_places; ///< cities and provinces
};

} // namespace jianbao
