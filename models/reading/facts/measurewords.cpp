#include "models/reading/facts/measurewords.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace jianbao
{

qsizetype comparisonLength(QStringView before)
{
    static const QRegularExpression base(u"(?<![占对])[较比](?![重例率值])[^较比，,、]{1,14}$"_s);
    return base.match(before).capturedLength();
}

QString withoutInnerVerb(const QString &name)
{
    static const QRegularExpression verb(
        u"^(?<who>.*?)(?:累计|合计|共|已|可)?(?:实现|完成)(?<what>.{2,})$"_s);
    const QRegularExpressionMatch match = verb.match(name);
    if (!match.hasMatch())
        return name;
    const QString who = match.captured(u"who"_s);
    return (who.endsWith(u'业') ? who : QString()) + match.captured(u"what"_s);
}

} // namespace jianbao
