#include "tests/torture/randomperson.h"
#include "models/archive/database/archiveerror.h"
#include "models/archive/database/database.h"
#include "models/archive/facts/facteditor.h"
#include "models/archive/facts/factstore.h"
#include "models/archive/facts/figurechoicestore.h"
#include "models/archive/handwork/highlightstore.h"
#include "models/archive/handwork/nameregister.h"
#include "models/archive/handwork/savedchartstore.h"
#include "models/archive/handwork/savedsearchstore.h"
#include "models/archive/handwork/tagstore.h"
#include "models/archive/handwork/tagtree.h"
#include "models/archive/pages/articlestore.h"
#include "models/archive/pages/pageeditor.h"
#include "models/archive/pages/pagestore.h"
#include "models/archive/undo/bin.h"
#include "models/correcting/articlelayout.h"
#include "models/correcting/layouteditor.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

const QStringList names{u"招商引资"_s, u"道路建设"_s, u"党建"_s, u"5G"_s, u"会议"_s};
const QStringList places{u"云岭高新区"_s, u"滨河镇"_s, u"柳庄村"_s, u"云岭开发区"_s};
const QString anyArticle = u"SELECT id FROM article ORDER BY id"_s;

} // namespace

void RandomPerson::act()
{
    static constexpr void (RandomPerson::*deeds[])() = {
        &RandomPerson::tag,        &RandomPerson::tag,         &RandomPerson::arrangeTags,
        &RandomPerson::decide,     &RandomPerson::correctFact, &RandomPerson::correctPage,
        &RandomPerson::layOutPage, &RandomPerson::markPassage, &RandomPerson::nameThings,
        &RandomPerson::keepThings, &RandomPerson::useTheBin};
    try {
        (this->*deeds[upTo(std::size(deeds))])();
    } catch (const ArchiveError &) {
        // told to the person, and no step
    }
}

QStringList RandomPerson::column(const QString &sql) const
{
    QStringList values;
    QSqlQuery query = m_database.run(sql);
    while (query.next())
        values.append(query.value(0).toString());
    return values;
}

/// Empty if there is none.
QString RandomPerson::anyOf(const QString &sql)
{
    const QStringList all = column(sql);
    return all.isEmpty() ? QString() : oneOf(all);
}

void RandomPerson::tag()
{
    TagStore tags(m_database);
    const QStringList some = column(anyArticle).mid(upTo(3), 1 + upTo(3));
    if (upTo(3) == 0)
        tags.remove(oneOf(names), some);
    else
        tags.add(oneOf(names), some);
}

void RandomPerson::arrangeTags()
{
    TagStore tags(m_database);
    switch (upTo(6)) {
    case 0:
        return tags.erase(oneOf(names));
    case 1:
        return tags.rename(oneOf(names), oneOf(names));
    case 2:
        return tags.setColour(oneOf(names),
                              u"#%1"_s.arg(m_random.bounded(0x1000000), 6, 16, QLatin1Char('0')));
    case 3:
        tags.merge(oneOf(names), oneOf(names));
        return;
    case 4:
        return TagTree(m_database).move(oneOf(names), oneOf(names));
    default:
        TagTree(m_database).setFavourite(oneOf(names), 1 + static_cast<int>(upTo(9)));
    }
}

void RandomPerson::decide()
{
    const QStringList facts = column(u"SELECT id FROM observation UNION SELECT id FROM event ORDER BY id"_s);
    const QStringList some = facts.mid(upTo(4), 1 + upTo(3));
    if (upTo(6) == 0 && !some.isEmpty())
        DecisionStore(m_database).neverSuggest(some.first());
    else
        DecisionStore(m_database).decide(some, static_cast<Verdict>(upTo(3)));
}

void RandomPerson::correctFact()
{
    const QList<StoredObservation> figures = FactStore(m_database).observations({});
    if (figures.isEmpty())
        return;
    const StoredObservation &seen = figures.at(upTo(figures.size()));
    Observation corrected = seen.fact;
    corrected.value = static_cast<double>(upTo(200));
    corrected.subject = oneOf(places);
    if (upTo(4) == 0)
        FigureChoiceStore(m_database).choose(seen.id, {});
    else
        FactEditor(m_database).correct(seen.id, corrected);
}

void RandomPerson::correctPage()
{
    const StoredPage page = PageStore(m_database).load(anyOf(u"SELECT id FROM page ORDER BY id"_s));
    const qsizetype at = upTo(page.page.text.size() - 2);
    const QString words = page.page.text.mid(at, 1);
    if (words == u"\n")
        return;
    const PageCorrections corrections{{}, {{{at, at + 1}, words, oneOf({u"区"_s, u"镇"_s, u"9"_s})}}};
    PageEditor(m_database)
        .store(page.id, {.action = StepAction::CorrectText, .corrections = corrections},
               m_reader.read(page.page, corrections));
}

void RandomPerson::layOutPage()
{
    const StoredPage page = PageStore(m_database).load(anyOf(u"SELECT id FROM page ORDER BY id"_s));
    PageCorrections corrections = PageEditor(m_database).corrections(page.id);
    PageLayout layout;
    for (const QString &id : ArticleStore(m_database).onPage(page.id))
        layout.articles.append(layoutOf(ArticleStore(m_database).load(id).article, page.page.text));
    LayoutEditor editor(layout, page.page.text);
    const qsizetype at = upTo(page.page.text.size());
    if (!(upTo(2) == 0 ? editor.splitArticle(at) : editor.joinWithPrevious(at)))
        return;
    corrections.layout.articles = editor.layout().articles;
    PageEditor(m_database)
        .store(page.id, {.action = StepAction::LayOutPage, .corrections = corrections},
               m_reader.read(page.page, corrections));
}

void RandomPerson::markPassage()
{
    const HighlightStore highlights(m_database);
    const QString marked = anyOf(u"SELECT id FROM highlight ORDER BY id"_s);
    if (!marked.isEmpty() && upTo(3) == 0)
        return highlights.remove(marked);
    if (!marked.isEmpty() && upTo(3) == 0)
        return highlights.change(marked, oneOf(names), oneOf(names));
    const StoredArticle article = ArticleStore(m_database).load(anyOf(anyArticle));
    const qsizetype at = upTo(article.pageText.size() - 4);
    highlights.add(article.id, Quote{{at, at + 4}, article.pageText.mid(at, 4)}, oneOf(names), {});
}

void RandomPerson::nameThings()
{
    const NameRegister known(m_database);
    const QString name = oneOf(places);
    const QString other = oneOf(places);
    switch (upTo(5)) {
    case 0:
        return known.merge(NameKind::District, {name}, other);
    case 1:
        return known.rename(NameKind::District, name, other);
    case 2:
        return known.split(NameKind::District, name);
    case 3:
        return known.distinguish(NameKind::District, name, other);
    default:
        known.place(name, other);
    }
}

void RandomPerson::keepThings()
{
    const QString name = oneOf(names);
    switch (upTo(4)) {
    case 0:
        return SavedSearchStore(m_database).save(name, oneOf(places));
    case 1:
        return SavedSearchStore(m_database).erase(name);
    case 2:
        return SavedChartStore(m_database).save(name, R"({"kind":"line"})");
    default:
        SavedChartStore(m_database).erase(name);
    }
}

void RandomPerson::useTheBin()
{
    const QList<BinEntry> entries = Bin(m_database).entries();
    if (!entries.isEmpty())
        Bin(m_database).restore(entries.at(upTo(entries.size())).number);
}

} // namespace jianbao
