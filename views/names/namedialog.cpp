#include "views/names/namedialog.h"

#include "models/items/archivemodels.h"
#include "views/names/nametreewidget.h"
#include "views/names/proposalpanel.h"
#include "views/style/screenroom.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>

#include <utility>

using namespace Qt::StringLiterals;

namespace jianbao
{

NameDialog::NameDialog(ArchiveModels &archive, QWidget *parent)
    : QDialog(parent)
    , m_archive(archive)
    , m_kind(new QComboBox)
    , m_filter(makeField(tr("Only names with")))
    , m_names(new NameTreeWidget)
    , m_fields(new QFormLayout)
    , m_name(makeField(tr("Goes by")))
    , m_alias(makeField(tr("Also printed as")))
    , m_parent(new QComboBox)
    , m_target(new QComboBox)
    , m_split(makeButton(tr("Let the other name &stand alone"), &NameDialog::split))
    , m_news(new QLabel)
    , m_proposals(new ProposalPanel)
{
    setWindowTitle(tr("Registers of names"));
    resizeWithinScreen(*this, {980, 640});
    auto *right = new QSplitter(Qt::Vertical);
    right->addWidget(makeFields());
    right->addWidget(m_proposals);
    right->setStretchFactor(1, 1);
    auto *splitter = new QSplitter;
    splitter->addWidget(makeNames());
    splitter->addWidget(right);
    splitter->setSizes({380, 600});
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(splitter, 1);
    m_news->setWordWrap(true);
    whole->addWidget(m_news);
    connectModel();
    fill();
    m_archive.names().survey();
    showState();
    m_names->setFocus();
}

QLineEdit *NameDialog::makeField(const QString &name)
{
    auto *field = new QLineEdit;
    field->setAccessibleName(name);
    return field;
}

QPushButton *NameDialog::makeButton(const QString &text, void (NameDialog::*act)())
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

QWidget *NameDialog::makeNames()
{
    m_kind->setAccessibleName(tr("Register"));
    m_kind->addItem(tr("Districts"), QVariant::fromValue(NameKind::District));
    m_kind->addItem(tr("Indicators"), QVariant::fromValue(NameKind::Indicator));
    m_kind->addItem(tr("People"), QVariant::fromValue(NameKind::Person));
    m_kind->addItem(tr("Organisations"), QVariant::fromValue(NameKind::Organisation));
    m_filter->setPlaceholderText(tr("Only names with …"));
    m_filter->setClearButtonEnabled(true);
    auto *column = new QWidget;
    auto *lines = new QVBoxLayout(column);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_kind);
    lines->addWidget(m_filter);
    lines->addWidget(m_names, 1);
    return column;
}

QWidget *NameDialog::makeFields()
{
    m_parent->setAccessibleName(tr("Below"));
    m_target->setAccessibleName(tr("The other one"));
    m_target->setEditable(true);
    m_target->lineEdit()->setAccessibleName(m_target->accessibleName());
    m_target->setInsertPolicy(QComboBox::NoInsert);
    m_target->completer()->setFilterMode(Qt::MatchContains);
    m_target->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_alias->setPlaceholderText(tr("Another name of it, then Enter"));
    auto *with = new QHBoxLayout;
    with->addWidget(m_target, 1);
    with->addWidget(makeButton(tr("&Merge into it"), &NameDialog::merge));
    with->addWidget(makeButton(tr("N&ot the same"), &NameDialog::distinguish));
    auto *fields = new QWidget;
    fields->setLayout(m_fields);
    m_fields->addRow(tr("&Goes by"), m_name);
    m_fields->addRow(tr("&Also printed as"), m_alias);
    m_fields->addRow(tr("&Below"), m_parent);
    auto *target = new QLabel(tr("The o&ther one"));
    target->setBuddy(m_target);
    m_fields->addRow(target, with);
    m_fields->addRow(QString(), m_split);
    return fields;
}

void NameDialog::connectModel()
{
    NameRegisterModel &model = m_archive.names();
    connect(&model, &NameRegisterModel::loaded, this, &NameDialog::fill);
    connect(&model, &NameRegisterModel::failed, m_news, &QLabel::setText);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NameDialog::fill);
    connect(m_filter, &QLineEdit::textChanged, m_names, &NameTreeWidget::narrow);
    connect(m_names, &QTreeWidget::currentItemChanged, this, &NameDialog::showChosen);
    connect(m_name, &QLineEdit::editingFinished, this, &NameDialog::rename);
    connect(m_alias, &QLineEdit::returnPressed, this, &NameDialog::addAlias);
    connect(m_parent, &QComboBox::activated, this, &NameDialog::place);
    connect(m_proposals, &ProposalPanel::sameDecided, this, &NameDialog::mergeProposed);
    connect(m_proposals, &ProposalPanel::differentDecided, this, [this](const AliasProposal &proposal) {
        m_archive.names().distinguish(proposal.usual.kind, proposal.usual.name, proposal.other.name);
    });
    connect(m_proposals, &ProposalPanel::sentenceRequested, this, &NameDialog::sentenceRequested);
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, &m_archive.steps(),
            &UndoSteps::undo);
    connect(new QShortcut(QKeySequence::Redo, this), &QShortcut::activated, &m_archive.steps(),
            &UndoSteps::redo);
}

NameKind NameDialog::kind() const
{
    return m_kind->currentData().value<NameKind>();
}

void NameDialog::setKind(NameKind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(QVariant::fromValue(kind)));
}

void NameDialog::fill()
{
    const QList<NameEntry> entries = m_archive.names().entries(kind());
    {
        const QSignalBlocker quiet(m_names);
        m_names->fill(entries);
        m_names->narrow(m_filter->text());
    }
    const QString typed = m_target->currentText();
    m_parent->clear();
    m_target->clear();
    m_parent->addItem(tr("(where it seems to belong)"), QString());
    for (const NameEntry &entry : entries) {
        m_parent->addItem(entry.name, entry.name);
        m_target->addItem(entry.name);
    }
    m_target->setEditText(typed);
    m_fields->setRowVisible(m_parent, kind() == NameKind::District);
    m_proposals->setProposals(m_archive.names().proposals());
    m_news->setText(tr("%n names · Ctrl+Z takes a step back", nullptr, static_cast<int>(entries.size())));
    showState();
    showChosen();
}

/// While the articles are read, people, organisations and proposals are still to come.
void NameDialog::showState()
{
    const bool isReading = m_archive.names().isSurveying();
    if (isReading)
        m_news->setText(tr("Reading the articles for names …"));
    m_proposals->setEmptyText(isReading ? tr("Reading the articles for names …")
                                        : tr("No two names seem to mean the same, or all are decided."));
}

void NameDialog::showChosen()
{
    const QString name = m_names->currentName();
    const bool canChange = !name.isEmpty() && !m_archive.isReadOnly();
    for (QWidget *field : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_alias),
                           static_cast<QWidget *>(m_parent), static_cast<QWidget *>(m_target)})
        field->setEnabled(canChange);
    const bool isOther = std::exchange(m_shown, name) != name;
    if (isOther || !m_name->isModified())
        m_name->setText(name);
    if (isOther) {
        m_alias->clear();
        m_target->clearEditText();
    }
    m_split->setEnabled(canChange && !m_names->currentAlias().isEmpty());
    for (const NameEntry &entry : m_archive.names().entries(kind())) {
        if (entry.name == name)
            m_parent->setCurrentIndex(qMax(0, m_parent->findData(entry.parent)));
    }
}

void NameDialog::rename()
{
    const QString before = m_names->currentName();
    const QString name = m_name->text().simplified();
    if (before.isEmpty() || name.isEmpty() || name == before)
        return;
    if (!m_archive.names().rename(kind(), before, name))
        return m_name->setText(before);
    m_names->choose(name);
    if (m_name->hasFocus()) // not if the field was left for another one
        m_names->setFocus();
}

/// In the list, where Ctrl+Z takes the step back and not the typing.
void NameDialog::goOnAt(const QString &name)
{
    m_names->choose(name);
    m_names->setFocus();
}

void NameDialog::addAlias()
{
    if (!m_alias->text().trimmed().isEmpty() &&
        m_archive.names().merge(kind(), {m_alias->text()}, m_names->currentName()))
        m_alias->clear();
}

void NameDialog::place()
{
    m_archive.names().place(m_names->currentName(), m_parent->currentData().toString());
}

void NameDialog::merge()
{
    const QString into = m_target->currentText().simplified();
    if (into.isEmpty())
        return m_news->setText(tr("Say first which other name is meant."));
    if (m_archive.names().merge(kind(), m_names->selectedNames(), into))
        goOnAt(into);
}

void NameDialog::distinguish()
{
    const QString other = m_target->currentText().simplified();
    if (other.isEmpty())
        return m_news->setText(tr("Say first which other name is meant."));
    if (!m_archive.names().distinguish(kind(), m_names->currentName(), other))
        return;
    m_target->clearEditText();
    goOnAt(m_names->currentName());
}

void NameDialog::split()
{
    const QString name = m_names->currentName();
    const QString alias = m_names->currentAlias();
    if (!alias.isEmpty() && m_archive.names().split(kind(), alias))
        goOnAt(m_names->has(alias) ? alias : name);
}

void NameDialog::mergeProposed(const AliasProposal &proposal)
{
    m_archive.names().merge(proposal.usual.kind, {proposal.other.name}, proposal.usual.name);
}

} // namespace jianbao
