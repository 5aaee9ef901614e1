#pragma once

#include "views/style/theme.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace jianbao
{

class ArticleFactModel;
class FactDelegate;

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

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showCount();
    void confirm();
    void reject();

    ArticleFactModel &m_facts;
    FactDelegate *m_delegate;
    QLabel *m_title;
    QListView *m_list;
    QPushButton *m_confirm;
    QPushButton *m_reject;
    bool m_decisionsAllowed = true;
};

} // namespace jianbao
