#pragma once

#include "models/jobs/searchadvisor.h"
#include "views/style/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace jianbao
{

/// What to search for instead of a query that finds nothing: a button a suggestion. Hidden without any.
class SuggestionList : public QWidget
{
    Q_OBJECT
public:
    explicit SuggestionList(QWidget *parent = nullptr);

    void setSuggestions(const QList<SearchSuggestion> &suggestions);

Q_SIGNALS:
    void queryWanted(const QString &typed);

private:
    static QString words(const SearchSuggestion &suggestion);

    QVBoxLayout *m_column;
};

} // namespace jianbao
