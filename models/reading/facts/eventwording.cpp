#include "models/reading/facts/eventwording.h"

#include "models/datatypes/characterclasses.h"
#include "models/reading/facts/clausesplitter.h"
#include "models/reading/finders/patterns/filteredexpression.h"
#include "models/reading/lexicon.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr qsizetype shortest = 4;
constexpr qsizetype shortestActor = 2;
constexpr qsizetype longestActor = 16;

/// Without marks before it and 起 of 6日起.
QString withoutLead(const QString &words)
{
    static const FilteredExpression lead(u"^(?:[^\\p{L}\\p{N}“《]|起(?=[，,])|[就便])+"_s);
    const bool bare =
        !words.isEmpty() && words.front().isLetterOrNumber() && !isOneOf(words.front(), u"起就便");
    return bare ? words : lead.removedFrom(words);
}

/// Without brackets, spaces and marks around it.
QString tidied(QStringView words)
{
    static const FilteredExpression brackets(u"[(（][^()（）]*[)）]"_s);
    static const FilteredExpression behind(u"(?:以来)?[，,、；;：:。！!？?\\s]+$|以来$"_s);
    QString tidy = brackets.removedFrom(words.toString());
    tidy.removeIf([](QChar unit) { return unit.isSpace(); });
    return behind.removedFrom(withoutLead(tidy));
}

/// Clauses as a title needs them: a comma inside a quotation parts nothing.
QStringList clausesOf(QStringView told)
{
    const QString text = told.toString();
    const QList<Sentence> sentences = splitSentences(text);
    QStringList clauses;
    Span clause;
    for (const Span &part : sentences.isEmpty() ? QList<Span>() : sentences.first().clauses) {
        clause = {clause.isEmpty() ? part.from : clause.from, part.to};
        const QStringView words = QStringView(text).mid(clause.from, clause.length());
        if (words.count(u'“') > words.count(u'”'))
            continue;
        if (const QString tidy = tidied(words); !tidy.isEmpty())
            clauses.append(tidy);
        clause = {};
    }
    if (!clause.isEmpty())
        clauses.append(tidied(QStringView(text).mid(clause.from, clause.length())));
    return clauses;
}

/// 2020年, 12日下午, 正月初七, 元宵节当天
bool isTime(const QString &clause)
{
    static const FilteredExpression time(
        u"^[\\d零〇一二两三四五六七八九十年月日号时点分起半上中下旬午晚早晨清初底末至到和—-]+$"
        u"|^.{0,12}(?:日|节|天|夜|假期|刚过|初[一二三四五六七八九十])$"_s);
    return time.match(clause).hasMatch();
}

} // namespace

EventWording::EventWording(const Lexicon &lexicon)
{
    for (const Lexicon::Row &row : lexicon.rows(u"eventverbs"_s)) {
        if (const QString kind = row.value(u"kind"_s); kind == u"happening" || kind == u"honour")
            m_deeds.insert(row.value(u"word"_s), 0);
    }
    for (const Lexicon::Row &row : lexicon.rows(u"eventmanners"_s)) {
        const QString kind = row.value(u"kind"_s);
        WordTrie &words = kind == u"opener" ? m_openers : kind == u"closer" ? m_closers : m_occasions;
        words.insert(row.value(u"word"_s), 0);
    }
}

QString EventWording::of(QStringView lead, QStringView told) const
{
    static const FilteredExpression preposition(u"[已在于]+$"_s);
    static const FilteredExpression span(u"(?:[至到]|[后前]的)$"_s);
    QString actor = preposition.removedFrom(tidied(lead));
    if (span.match(actor).hasMatch())
        actor.clear();
    if (deedIn(actor) > 0) // 云岭轴承公司成立于2019年
        return fitted({}, actor);
    QStringList clauses = clausesOf(told);
    const QString before = actor;
    while (clauses.size() > 1 && isTime(clauses.first()) && deedIn(clauses.first()) < 0)
        clauses.removeFirst();
    if (clauses.isEmpty())
        return fitted(actor, {});
    for (qsizetype at = 0; at < clauses.size(); ++at) {
        const QString &clause = clauses.at(at);
        if (const std::optional<QString> occasion = occasionOf(clause))
            return fitted({}, *occasion);
        if (!tellsManner(clause)) {
            const bool isSentence = at > 0 && !opensWithDeed(clause);
            return fitted(isSentence ? QString() : actor, withDeed(clause, clauses.value(at + 1)));
        }
        if (actor.isEmpty())
            actor = actorOf(clause);
    }
    return fitted(before, clauses.first());
}

std::optional<QString> EventWording::occasionOf(const QString &clause) const
{
    static const FilteredExpression at(
        u"^(?:在|在?(?:召开|举行|举办)的|(?:记者|笔者)?从)(.{4,})(?:上|中|现场)(?:获悉|了解到|得知)?$"_s);
    const QRegularExpressionMatch match = at.match(clause);
    if (!match.hasMatch() || !m_occasions.endsAt(clause, match.capturedEnd(1)))
        return {};
    return match.captured(1);
}

bool EventWording::tellsManner(const QString &clause) const
{
    static const FilteredExpression place(u"^在.*[上中下内外里前后旁边间处时场村]$|.{4}[内里上口旁]$"_s);
    return m_closers.endsAt(clause, clause.size()) || m_openers.longestAt(clause, 0) ||
           place.match(clause).hasMatch() || (clause.startsWith(u'在') && deedIn(clause) < 0);
}

QString EventWording::actorOf(const QString &clause) const
{
    for (qsizetype at = shortestActor; at <= std::min(longestActor, clause.size() - 1); ++at) {
        if (m_openers.longestAt(clause, at))
            return clause.startsWith(u'在') ? QString() : clause.left(at);
    }
    return {};
}

qsizetype EventWording::deedIn(QStringView words, qsizetype from) const
{
    for (qsizetype at = from; at < words.size(); ++at) {
        if (m_deeds.longestAt(words, at))
            return at;
    }
    return -1;
}

bool EventWording::opensWithDeed(QStringView clause) const
{
    constexpr qsizetype longestAdverb = 2; ///< 集中开展, 正式启动
    const qsizetype deed = deedIn(clause);
    return deed >= 0 && deed <= longestAdverb;
}

QString EventWording::withDeed(const QString &clause, const QString &next) const
{
    const bool goesOn = !next.isEmpty() && (isOneOf(next.front(), u"对向把将给到") || opensWithDeed(next));
    return goesOn && deedIn(clause) < 0 && deedIn(next) >= 0 ? clause + u'，' + next : clause;
}

QString EventWording::fitted(const QString &actor, const QString &clause) const
{
    static const FilteredExpression held(u"^(.{4,}?)在.+(?:举行|举办|召开|启动|开幕|开班|启幕)$"_s);
    static const QRegularExpression slogan(u"“[^“”]{8,}”(?=[^暨].{3})"_s);
    const QString whole = actor + clause;
    if (whole.size() <= longest)
        return whole;
    if (const QString name = held.match(whole).captured(1); !name.isEmpty() && name.size() <= longest)
        return name;
    if (const QString plain = QString(whole).remove(slogan); plain.size() <= longest)
        return plain;
    const qsizetype joint = whole.lastIndexOf(u'并', longest);
    if (const qsizetype deed = deedIn(whole); deed >= 0 && joint > deed + shortest)
        return whole.left(joint);
    for (qsizetype deed = deedIn(clause); deed >= 0 && clause.size() - deed >= shortest;
         deed = deedIn(clause, deed + 1)) {
        const QString words = clause.mid(deed);
        if (words.size() <= longest)
            return actor.size() + words.size() <= longest ? actor + words : words;
    }
    return whole.left(longest - 1) + u'…';
}

} // namespace jianbao
