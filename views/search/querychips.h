#pragma once

#include "views/style/theme.h"

#include <QWidget>

class QToolButton;

namespace jianbao
{

class FlowLayout;
class QueryChip;

/// The query that is in force, a chip a term, and a button that saves it. Hidden while nothing is searched.
/// Tab goes from chip to chip before the button; when one is taken out, the focus stays in its place.
class QueryChips : public QWidget
{
    Q_OBJECT
public:
    explicit QueryChips(const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setQuery(const QString &typed);
    /// Whether the query may be saved in this archive.
    void setSavingAllowed(bool allowed);

Q_SIGNALS:
    /// A chip was taken out: this is what remains.
    void queryWanted(const QString &typed);
    void savingWanted();

private:
    void rebuild();
    qsizetype clear();
    void takeOut(const QString &term);

    Theme m_theme;
    QString m_typed;
    FlowLayout *m_flow;
    QList<QueryChip *> m_chips;
    QToolButton *m_save;
};

} // namespace jianbao
