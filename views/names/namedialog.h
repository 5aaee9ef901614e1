#pragma once

#include "models/datatypes/aliasproposal.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace jianbao
{

class ArchiveModels;
class NameTreeWidget;
class ProposalPanel;

/// The registers of districts, indicators, people and organisations: the names at the left, what belongs to
/// the chosen one and the proposals at the right. Everything counts at once, as steps that can be undone here
/// too.
class NameDialog : public QDialog
{
    Q_OBJECT
public:
    explicit NameDialog(ArchiveModels &archive, QWidget *parent = nullptr);

    NameKind kind() const;
    void setKind(NameKind kind);
    NameTreeWidget &names() { return *m_names; }
    ProposalPanel &proposals() { return *m_proposals; }

Q_SIGNALS:
    void sentenceRequested(const QString &articleId, jianbao::Span page);

private:
    QWidget *makeNames();
    QWidget *makeFields();
    QLineEdit *makeField(const QString &name);
    QPushButton *makeButton(const QString &text, void (NameDialog::*act)());
    void connectModel();
    void fill();
    void showState();
    void showChosen();
    void goOnAt(const QString &name);
    void rename();
    void addAlias();
    void place();
    void merge();
    void distinguish();
    void split();
    void mergeProposed(const AliasProposal &proposal);

    ArchiveModels &m_archive;
    QComboBox *m_kind;
    QLineEdit *m_filter;
    NameTreeWidget *m_names;
    QFormLayout *m_fields;
    QLineEdit *m_name;
    QLineEdit *m_alias;
    QComboBox *m_parent;
    QComboBox *m_target;
    QPushButton *m_split;
    QLabel *m_news;
    ProposalPanel *m_proposals;
    QString m_shown; ///< the name that the fields are about
};

} // namespace jianbao
