#include "views/tags/tagdialog.h"

#include "models/items/taglistmodel.h"
#include "models/jobs/tagtransfer.h"
#include "views/tags/tagtreewidget.h"

#include <QColorDialog>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QInputDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
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
    , m_name(new QLineEdit)
    , m_parent(new QComboBox)
    , m_colour(new QPushButton(tr("Choose…")))
    , m_key(new QComboBox)
    , m_description(new QPlainTextEdit)
{
    setWindowTitle(tr("Arrange tags"));
    resize(720, 480);
    auto *splitter = new QSplitter;
    splitter->addWidget(m_tree);
    splitter->addWidget(makeFields());
    splitter->setStretchFactor(0, 1);
    auto *whole = new QVBoxLayout(this);
    whole->addWidget(splitter, 1);
    whole->addWidget(makeButtons());
    m_tree->installEventFilter(this);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &TagDialog::showChosen);
    connect(m_tree, &TagTreeWidget::moved, this,
            [this](const QString &tag, const QString &above) { m_tags.move(tag, above); });
    connect(&tags, &TagListModel::modelReset, this, &TagDialog::fillTree, Qt::QueuedConnection);
    fillTree();
}

QWidget *TagDialog::makeFields()
{
    m_name->setAccessibleName(tr("Name"));
    m_parent->setAccessibleName(tr("Below"));
    m_colour->setAccessibleName(tr("Colour"));
    m_key->setAccessibleName(tr("Key"));
    m_description->setAccessibleName(tr("Description"));
    m_colour->setAutoDefault(false);
    m_description->setTabChangesFocus(true);
    m_key->addItem(tr("None"), 0);
    for (int key = 1; key <= 9; ++key)
        m_key->addItem(QString::number(key), key);
    m_description->installEventFilter(this);
    connect(m_name, &QLineEdit::editingFinished, this, &TagDialog::rename);
    connect(m_parent, &QComboBox::activated, this,
            [this] { m_tags.move(chosen(), m_parent->currentData().toString()); });
    connect(m_colour, &QPushButton::clicked, this, &TagDialog::chooseColour);
    connect(m_key, &QComboBox::activated, this,
            [this] { m_tags.setFavourite(chosen(), m_key->currentData().toInt()); });
    auto *fields = new QWidget;
    auto *rows = new QFormLayout(fields);
    rows->addRow(tr("&Name"), m_name);
    rows->addRow(tr("&Below"), m_parent);
    rows->addRow(tr("&Colour"), m_colour);
    rows->addRow(tr("&Key in the list of articles"), m_key);
    rows->addRow(tr("&Description"), m_description);
    return fields;
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
    };
    add(tr("&New tag…"), &TagDialog::make);
    add(tr("&Merge into…"), &TagDialog::mergeInto);
    add(tr("D&elete"), &TagDialog::erase);
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
    const QString before = chosen();
    {
        const QSignalBlocker quiet(m_tree);
        m_tree->clear();
        m_tree->fill(m_tags.tags());
    }
    m_parent->clear();
    m_parent->addItem(tr("(at the top)"), QString());
    for (const Tag &tag : m_tags.tags())
        m_parent->addItem(tag.name, tag.name);
    choose(before);
}

void TagDialog::choose(const QString &tag)
{
    const QList<QTreeWidgetItem *> found = m_tree->findItems(tag, Qt::MatchExactly | Qt::MatchRecursive);
    m_tree->setCurrentItem(found.isEmpty() ? m_tree->topLevelItem(0) : found.first());
    showChosen();
}

QString TagDialog::chosen() const
{
    return m_tree->currentItem() ? m_tree->currentItem()->text(0) : QString();
}

void TagDialog::showChosen()
{
    Tag shown;
    for (const Tag &tag : m_tags.tags()) {
        if (tag.name == chosen())
            shown = tag;
    }
    for (QWidget *field :
         {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_parent), static_cast<QWidget *>(m_colour),
          static_cast<QWidget *>(m_key), static_cast<QWidget *>(m_description)})
        field->setEnabled(!shown.id.isEmpty());
    m_name->setText(shown.name);
    m_parent->setCurrentIndex(qMax(0, m_parent->findData(m_tags.nameOf(shown.parentId))));
    m_colour->setText(shown.colour.isEmpty() ? tr("Choose…") : shown.colour);
    m_key->setCurrentIndex(m_key->findData(shown.favourite));
    m_description->setPlainText(shown.description);
}

void TagDialog::rename()
{
    const QString before = chosen();
    const QString name = m_name->text().simplified();
    if (before.isEmpty() || name.isEmpty() || name == before)
        return;
    m_tree->currentItem()->setText(0, name);
    m_tags.rename(before, name);
}

void TagDialog::make()
{
    const QString name =
        QInputDialog::getText(this, tr("New tag"), tr("Name of the tag below “%1”").arg(chosen()));
    if (!name.trimmed().isEmpty())
        m_tags.make(name, chosen());
}

void TagDialog::erase()
{
    if (!chosen().isEmpty())
        m_tags.erase(chosen());
}

void TagDialog::mergeInto()
{
    const QString into =
        askForTag(tr("Merge tags"), tr("Articles tagged “%1” get this tag instead").arg(chosen()));
    if (!into.isEmpty() && !chosen().isEmpty())
        m_tags.merge(chosen(), into);
}

void TagDialog::chooseColour()
{
    const QColor colour = QColorDialog::getColor(QColor(m_colour->text()), this, tr("Colour of the tag"));
    if (colour.isValid())
        m_tags.setColour(chosen(), colour.name());
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
    QString problem;
    if (!path.isEmpty())
        tell(exportTo(path, &problem), problem);
}

void TagDialog::chooseImport()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Import tags"), {}, tr("Tags (*.csv *.ttl);;All files (*)"));
    QString problem;
    if (!path.isEmpty())
        tell(importFrom(path, &problem), problem);
}

void TagDialog::tell(bool done, const QString &problem)
{
    if (!done)
        QMessageBox::warning(this, windowTitle(), problem);
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
    if (problem->isEmpty())
        m_tags.takeIn(file.entries);
    return problem->isEmpty();
}

bool TagDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_description && event->type() == QEvent::FocusOut && !chosen().isEmpty())
        m_tags.describe(chosen(), m_description->toPlainText());
    if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete)
            erase();
        else if (key == Qt::Key_F2)
            m_name->setFocus(Qt::ShortcutFocusReason);
        else
            return QDialog::eventFilter(watched, event);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace jianbao
