#include "views/search/suggestionlist.h"

#include "views/search/querychip.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace jianbao
{

SuggestionList::SuggestionList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(12, 12, 12, 0);
    setAccessibleName(tr("Searches that find something"));
    hide();
}

void SuggestionList::setSuggestions(const QList<SearchSuggestion> &suggestions)
{
    qDeleteAll(findChildren<QPushButton *>());
    for (const SearchSuggestion &suggestion : suggestions) {
        const int count = static_cast<int>(suggestion.count);
        const QString text =
            suggestion.kind == SearchSuggestion::Kind::OtherWord
                ? tr("Printed is “%1”: %n articles", nullptr, count).arg(suggestion.changed)
                : tr("Without “%1”: %n articles", nullptr, count).arg(QueryChip::words(suggestion.changed));
        auto *button = new QPushButton(QString(text).replace(u'&', QLatin1String("&&")));
        button->setFont(Theme::textFont(13));
        button->setToolTip(suggestion.query);
        connect(button, &QPushButton::clicked, this,
                [this, query = suggestion.query] { Q_EMIT queryWanted(query); });
        m_column->addWidget(button);
    }
    setVisible(!suggestions.isEmpty());
}

} // namespace jianbao
