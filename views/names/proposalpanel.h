#pragma once

#include "models/datatypes/aliasproposal.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace jianbao
{

/// Names that may mean the same, each pair with the printed words of both; a person says whether they are
/// one. Enter says that they are, N that they are not.
class ProposalPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ProposalPanel(QWidget *parent = nullptr);

    /// In the place of those before; the place in the list stays.
    void setProposals(const QList<AliasProposal> &proposals);
    /// Said in the list's place while it is empty.
    void setEmptyText(const QString &text);
    QListWidget &list() { return *m_list; }

Q_SIGNALS:
    void sameDecided(const jianbao::AliasProposal &proposal);
    void differentDecided(const jianbao::AliasProposal &proposal);
    /// Somebody wants to read where a name is printed.
    void sentenceRequested(const QString &articleId, jianbao::Span page);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void say(void (ProposalPanel::*decided)(const AliasProposal &));
    void showState();
    void showSentence(NameMention AliasProposal::*mention);

    QList<AliasProposal> m_proposals;
    QListWidget *m_list;
    QLabel *m_empty;
    QList<QPushButton *> m_buttons;
};

} // namespace jianbao
