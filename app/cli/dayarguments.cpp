#include "app/cli/dayarguments.h"

#include "models/search/searchquery.h"

using namespace Qt::StringLiterals;

namespace jianbao
{

void DayArguments::describe(QCommandLineParser &parser)
{
    parser.addOption({u"from"_s, tr("Only figures and facts from this day, month or year on."), u"DATE"_s});
    parser.addOption({u"to"_s, tr("Only figures and facts until this day, month or year."), u"DATE"_s});
}

std::optional<Period> DayArguments::read(const QCommandLineParser &parser, QString *problem)
{
    Period days;
    for (const QString &option : {u"from"_s, u"to"_s}) {
        if (!parser.isSet(option))
            continue;
        const QString text = parser.value(option);
        const SearchQuery::Node node = SearchQuery::parse(u"date:"_s + text).root();
        if (node.field != SearchQuery::Field::Date) {
            *problem = tr("“%1” is no date; write 2021, 2021-12 or 2021-12-24.").arg(text);
            return std::nullopt;
        }
        (option == "from"_L1 ? days.start : days.end) = option == "from"_L1 ? node.from : node.to;
    }
    return days;
}

} // namespace jianbao
