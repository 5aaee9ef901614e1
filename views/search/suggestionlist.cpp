#include "views/search/suggestionlist.h"

#include "views/search/querychip.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jianbao
{

SuggestionList::SuggestionList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(12, 12, 12, 0);
    setAccessibleName(tr("Searches that find something"));
    hide();
}

QString SuggestionList::words(const SearchSuggestion &suggestion)
{
    const int count = static_cast<int>(suggestion.count);
    switch (suggestion.kind) {
    case SearchSuggestion::Kind::WithoutTerm:
        return tr("Without “%1”: %n articles", nullptr, count).arg(QueryChip::words(suggestion.changed));
    case SearchSuggestion::Kind::OnlyTerm:
        return tr("Only “%1”: %n articles", nullptr, count).arg(QueryChip::words(suggestion.changed));
    case SearchSuggestion::Kind::OtherWord:
        return tr("Printed is “%1”: %n articles", nullptr, count).arg(suggestion.changed);
    }
    return {};
}

void SuggestionList::setSuggestions(const QList<SearchSuggestion> &suggestions)
{
    qDeleteAll(findChildren<QPushButton *>());
    for (const SearchSuggestion &suggestion : suggestions) {
        auto *button = new QPushButton(words(suggestion).replace(u'&', "&&"_L1));
        button->setFont(Theme::textFont(13));
        button->setToolTip(suggestion.query);
        connect(button, &QPushButton::clicked, this,
                [this, query = suggestion.query] { Q_EMIT queryWanted(query); });
        m_column->addWidget(button);
    }
    setVisible(!suggestions.isEmpty());
}

} // namespace jianbao
