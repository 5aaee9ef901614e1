#include "tests/accuracy/likeness.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

QSet<QString> pairsOf(const QString &letters)
{
    QSet<QString> pairs;
    for (qsizetype i = 0; i + 1 < letters.size(); ++i)
        pairs.insert(letters.mid(i, 2));
    if (pairs.isEmpty() && !letters.isEmpty())
        pairs.insert(letters);
    return pairs;
}

double likeness(const QString &one, const QString &other)
{
    const QSet<QString> left = pairsOf(one);
    const QSet<QString> right = pairsOf(other);
    if (left.isEmpty() || right.isEmpty())
        return 0;
    return 2.0 * double((left & right).size()) / double(left.size() + right.size());
}

bool nameAgrees(const QString &right, const QString &name)
{
    return right == name || (right.size() > 1 && name.contains(right)) ||
           (name.size() > 1 && right.contains(name)) || likeness(right, name) >= 0.6;
}

QString shortPlace(const QString &place)
{
    QString name = lettersOf(place);
    name.replace(u"高新技术产业开发区"_s, u"高新区"_s);
    name.replace(u"经济技术开发区"_s, u"经开区"_s);
    if (name.size() > 2 && (name.endsWith(u'省') || name.endsWith(u'市')))
        name.chop(1);
    return name;
}

QString plainUnit(const QString &unit)
{
    static const QHash<QString, QString> sameUnits{
        {u"名"_s, u"人"_s},     {u"人次"_s, u"人"_s},   {u"个人"_s, u"人"_s}, {u"余人"_s, u"人"_s},
        {u"位次"_s, u"位"_s},   {u"个位次"_s, u"位"_s}, {u"名次"_s, u"位"_s}, {u"人民币"_s, u"元"_s},
        {u"公斤"_s, u"千克"_s}, {u"km"_s, u"公里"_s},   {u"m"_s, u"米"_s},    {u"m2"_s, u"平方米"_s}};
    const QString plain = squeezed(unit);
    return sameUnits.value(plain, plain);
}

} // namespace

QString squeezed(const QString &text)
{
    QString kept;
    for (const QChar character : text.normalized(QString::NormalizationForm_KC)) {
        if (!character.isSpace())
            kept.append(character);
    }
    return kept;
}

QString lettersOf(const QString &text)
{
    QString kept;
    for (const QChar character : squeezed(text)) {
        if (character.isLetterOrNumber() || character.isSurrogate())
            kept.append(character);
    }
    return kept;
}

bool namesAgree(const QStringList &rightNames, const QString &name)
{
    const QString letters = lettersOf(name);
    return std::any_of(rightNames.cbegin(), rightNames.cend(),
                       [&](const QString &right) { return nameAgrees(lettersOf(right), letters); });
}

bool placesAgree(const QString &right, const QString &place)
{
    const QString one = shortPlace(right);
    const QString other = shortPlace(place);
    return !one.isEmpty() && !other.isEmpty() && (one.endsWith(other) || other.endsWith(one));
}

bool unitsAgree(const QString &right, const QString &unit)
{
    static const QString counters = u"个家项件条位户支篇块处辆栋座期届种类批所间台套场株棵封份对起例"_s;
    QString shorter = plainUnit(right);
    QString longer = plainUnit(unit);
    if (shorter == longer)
        return true;
    if (shorter.size() > longer.size())
        shorter.swap(longer);
    const bool counted = counters.contains(longer.at(0));
    return counted && (shorter.isEmpty() || (shorter.size() == 1 && longer.startsWith(shorter)));
}

SqueezedPage::SqueezedPage(const QString &text)
{
    m_squeezedAt.reserve(text.size() + 1);
    for (const QChar character : text) {
        m_squeezedAt.append(m_text.size());
        m_text.append(squeezed(character));
    }
    m_squeezedAt.append(m_text.size());
}

Span SqueezedPage::spanOf(Span at) const
{
    const qsizetype end = m_squeezedAt.size() - 1;
    return {m_squeezedAt.at(std::clamp<qsizetype>(at.from, 0, end)),
            m_squeezedAt.at(std::clamp<qsizetype>(at.to, 0, end))};
}

QList<Span> SqueezedPage::placesOf(const QString &quote) const
{
    const QString words = squeezed(quote);
    QList<Span> places;
    if (words.isEmpty())
        return places;
    for (qsizetype at = m_text.indexOf(words); at >= 0; at = m_text.indexOf(words, at + 1))
        places.append({at, at + words.size()});
    return places;
}

} // namespace jianbao
