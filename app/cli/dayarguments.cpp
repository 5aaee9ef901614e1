#include "app/cli/dayarguments.h"

#include "models/search/searchquery.h"

namespace jianbao
{

void DayArguments::describe(QCommandLineParser &parser)
{
    parser.addOption({QStringLiteral("from"), tr("Only figures and facts from this day, month or year on."),
                      QStringLiteral("DATE")});
    parser.addOption({QStringLiteral("to"), tr("Only figures and facts until this day, month or year."),
                      QStringLiteral("DATE")});
}

std::optional<Period> DayArguments::read(const QCommandLineParser &parser, QString *problem)
{
    Period days;
    for (const QString &option : {QStringLiteral("from"), QStringLiteral("to")}) {
        if (!parser.isSet(option))
            continue;
        const QString text = parser.value(option);
        const SearchQuery::Node node = SearchQuery::parse(QStringLiteral("date:") + text).root();
        if (node.field != SearchQuery::Field::Date) {
            *problem = tr("“%1” is no date; write 2021, 2021-12 or 2021-12-24.").arg(text);
            return std::nullopt;
        }
        (option == QLatin1String("from") ? days.start : days.end) =
            option == QLatin1String("from") ? node.from : node.to;
    }
    return days;
}

} // namespace jianbao
