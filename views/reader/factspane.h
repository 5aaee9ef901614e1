#pragma once

#include "views/style/theme.h"

#include <QWidget>

class QLabel;

namespace jianbao
{

class ArticleFactModel;
class FactList;
class KeyedButtons;

/// The facts of the article that is read. Choosing one tells the reader to show it; Enter confirms it and
/// goes on to the next, X rejects it; the same key again takes the decision back.
class FactsPane : public QWidget
{
    Q_OBJECT
public:
    FactsPane(ArticleFactModel &facts, const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void selectFact(const QString &factId);
    /// An archive that is opened for reading only takes no decisions.
    void setDecisionsAllowed(bool allowed);

Q_SIGNALS:
    /// Empty when none is chosen any more.
    void factChosen(const QString &factId);

private:
    void showCount();
    void confirm();
    void reject();

    ArticleFactModel &m_facts;
    QLabel *m_title;
    FactList *m_list;
    KeyedButtons *m_buttons;
    bool m_decisionsAllowed = true;
};

} // namespace jianbao
