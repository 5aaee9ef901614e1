#include "views/tags/tagdialog.h"

#include "models/items/taglistmodel.h"
#include "models/jobs/tagtransfer.h"
#include "views/style/emptyhint.h"
#include "views/style/screenroom.h"
#include "views/tags/tagfields.h"
#include "views/tags/tagtreewidget.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace jianbao
{

TagDialog::TagDialog(TagListModel &tags, QWidget *parent)
    : QDialog(parent)
    , m_tags(tags)
    , m_tree(new TagTreeWidget)
    , m_fields(new TagFields(tags))
    , m_news(new QLabel)
{
    setWindowTitle(tr("Arrange tags"));
    resizeWithinScreen(*this, {720, 480});
    auto *splitter = new QSplitter;
    splitter->addWidget(m_tree);
    splitter->addWidget(m_fields);
    splitter->setStretchFactor(0, 1);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(splitter, 1);
    whole->addWidget(m_news);
    whole->addWidget(makeButtons());
    m_news->setWordWrap(true);
    m_news->setVisible(false);
    m_tree->installEventFilter(this);
    EmptyHint::ofRows(*m_tree, tr("No tags yet"),
                      tr("Make one here, or type it into the line below an article."));
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &TagDialog::showChosen);
    connect(m_tree, &TagTreeWidget::moved, this,
            [this](const QString &tag, const QString &above) { m_tags.move(tag, above); });
    connect(&tags, &TagListModel::modelReset, this, &TagDialog::fillTree, Qt::QueuedConnection);
    connect(&tags, &TagListModel::failed, this, &TagDialog::tell);
    connect(&tags, &TagListModel::changed, this, [this] { tell({}); });
    fillTree();
}

QWidget *TagDialog::makeButtons()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const QString &text, void (TagDialog::*slot)()) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, slot);
        return button;
    };
    add(tr("Ne&w tag…"), &TagDialog::make);
    add(tr("New at the &top…"), &TagDialog::makeAtTheTop);
    m_merge = add(tr("&Merge into…"), &TagDialog::mergeInto);
    m_delete = add(tr("D&elete"), &TagDialog::erase);
    row->addStretch(1);
    add(tr("&Import…"), &TagDialog::chooseImport);
    add(tr("E&xport…"), &TagDialog::chooseExport);
    auto *close = new QPushButton(tr("Close"));
    close->setAutoDefault(false);
    row->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return line;
}

void TagDialog::fillTree()
{
    const QString before = m_tree->chosenId();
    {
        const QSignalBlocker quiet(m_tree);
        m_tree->fill(m_tags.tags());
        m_tree->choose(before);
    }
    showChosen();
}

void TagDialog::choose(const QString &tag)
{
    for (const Tag &each : m_tags.tags()) {
        if (each.name == tag)
            m_tree->choose(each.id);
    }
}

QString TagDialog::chosen() const
{
    return m_tags.nameOf(m_tree->chosenId());
}

void TagDialog::showChosen()
{
    Tag shown;
    for (const Tag &tag : m_tags.tags()) {
        if (tag.id == m_tree->chosenId())
            shown = tag;
    }
    m_fields->setTag(shown);
    showButtons();
}

void TagDialog::showButtons()
{
    m_delete->setEnabled(!chosen().isEmpty());
    m_merge->setEnabled(!chosen().isEmpty() && m_tags.tags().size() > 1);
}

/// Below the chosen tag, if there is one.
void TagDialog::make()
{
    if (chosen().isEmpty())
        makeAtTheTop();
    else
        makeBelow(chosen(), tr("Name of the tag below “%1”").arg(chosen()));
}

void TagDialog::makeAtTheTop()
{
    makeBelow({}, tr("Name of the tag"));
}

void TagDialog::makeBelow(const QString &parent, const QString &question)
{
    const QString name = QInputDialog::getText(this, tr("New tag"), question);
    if (!name.trimmed().isEmpty())
        m_tags.make(name, parent);
}

void TagDialog::erase()
{
    const QString id = m_tree->chosenId();
    const QString tag = chosen();
    if (tag.isEmpty())
        return;
    m_tags.erase(tag);
    if (m_tags.nameOf(id).isEmpty())
        tell(tr("“%1” lies in the bin now; Ctrl+Z brings it back.").arg(tag));
}

void TagDialog::mergeInto()
{
    const QString into =
        askForTag(tr("Merge tags"), tr("Articles tagged “%1” get this tag instead").arg(chosen()));
    if (!into.isEmpty() && !chosen().isEmpty())
        m_tags.merge(chosen(), into);
}

QString TagDialog::askForTag(const QString &title, const QString &label)
{
    QStringList names;
    for (const Tag &tag : m_tags.tags()) {
        if (tag.name != chosen())
            names.append(tag.name);
    }
    bool taken = false;
    const QString name = QInputDialog::getItem(this, title, label, names, 0, false, &taken);
    return taken ? name : QString();
}

void TagDialog::chooseExport()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export tags"), u"tags.csv"_s,
                                                      tr("Tables (*.csv);;SKOS in Turtle (*.ttl)"));
    if (path.isEmpty())
        return;
    QString problem;
    const auto count = static_cast<int>(m_tags.tags().size());
    tell(exportTo(path, &problem) ? tr("%n tags written to %1.", nullptr, count).arg(path) : problem);
}

void TagDialog::chooseImport()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Import tags"), {}, tr("Tags (*.csv *.ttl);;All files (*)"));
    QString problem;
    if (!path.isEmpty() && !importFrom(path, &problem) && !problem.isEmpty())
        tell(problem);
}

/// What was done or could not be done; nothing to tell if empty.
void TagDialog::tell(const QString &news)
{
    m_news->setText(news);
    m_news->setVisible(!news.isEmpty());
}

bool TagDialog::exportTo(const QString &path, QString *problem) const
{
    *problem = TagTransfer::write(path, m_tags.entries());
    return problem->isEmpty();
}

bool TagDialog::importFrom(const QString &path, QString *problem)
{
    const TagFile file = TagTransfer::read(path);
    *problem = file.problem;
    if (!problem->isEmpty() || !m_tags.takeIn(file.entries))
        return false;
    tell(tr("%n tags taken in.", nullptr, static_cast<int>(file.entries.size())));
    return true;
}

bool TagDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_tree || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Delete)
        erase();
    else if (key == Qt::Key_F2)
        m_fields->startRenaming();
    else
        return QDialog::eventFilter(watched, event);
    return true;
}

} // namespace jianbao
