#include "views/search/querychip.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace jianbao
{

namespace
{

constexpr RemovableChip::Shape shape{.height = 24,
                                     .textSize = 12,
                                     .margin = 8,
                                     .lead = 0,
                                     .cross = 7,
                                     .radius = 4,
                                     .widest = 320,
                                     .elision = Qt::ElideMiddle};

QString fieldName(const QString &field)
{
    const QHash<QString, QString> names{{u"headline"_s, QueryChip::tr("Headline")},
                                        {u"byline"_s, QueryChip::tr("Byline")},
                                        {u"body"_s, QueryChip::tr("Body")},
                                        {u"district"_s, QueryChip::tr("District")},
                                        {u"tag"_s, QueryChip::tr("Tag")},
                                        {u"paper"_s, QueryChip::tr("Newspaper")},
                                        {u"date"_s, QueryChip::tr("Date")},
                                        {u"kind"_s, QueryChip::tr("Kind")},
                                        {u"has"_s, QueryChip::tr("Has")},
                                        {u"status"_s, QueryChip::tr("Status")},
                                        {u"note"_s, QueryChip::tr("Note")},
                                        {u"search"_s, QueryChip::tr("Saved search")},
                                        {u"indicator"_s, QueryChip::tr("Indicator")},
                                        {u"method"_s, QueryChip::tr("Method")},
                                        {u"added"_s, QueryChip::tr("Added")}};
    return names.value(field.toLower());
}

} // namespace

QueryChip::QueryChip(const QString &term, const Theme &theme, QWidget *parent)
    : RemovableChip(term, words(term), shape, theme, parent)
{
    setToolTip(tr("Take out “%1” (Delete)").arg(term));
    setAccessibleName(tr("Search term %1").arg(text()));
    setAccessibleDescription(tr("Press Delete to take it out."));
    if (term.startsWith(u'-'))
        setInk(theme.accent);
}

QString QueryChip::words(const QString &term)
{
    if (term.startsWith(u'-') && term.size() > 1)
        return tr("not %1").arg(words(term.mid(1)));
    const qsizetype colon = term.indexOf(u':');
    const QString name = colon > 0 ? fieldName(term.left(colon)) : QString();
    const QString value = QString(term).mid(name.isEmpty() ? 0 : colon + 1).remove(u'"');
    return name.isEmpty() ? value : tr("%1: %2").arg(name, value);
}

} // namespace jianbao
