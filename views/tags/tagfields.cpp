#include "views/tags/tagfields.h"

#include "models/items/taglistmodel.h"

#include <QColorDialog>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace jianbao
{

TagFields::TagFields(TagListModel &tags, QWidget *parent)
    : QWidget(parent)
    , m_tags(tags)
    , m_name(new QLineEdit)
    , m_parent(new QComboBox)
    , m_colour(new QPushButton(tr("Choose…")))
    , m_key(new QComboBox)
    , m_description(new QPlainTextEdit)
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
    connect(m_name, &QLineEdit::editingFinished, this, &TagFields::rename);
    connect(m_parent, &QComboBox::activated, this,
            [this] { m_tags.move(name(), m_parent->currentData().toString()); });
    connect(m_colour, &QPushButton::clicked, this, &TagFields::chooseColour);
    connect(m_key, &QComboBox::activated, this,
            [this] { m_tags.setFavourite(name(), m_key->currentData().toInt()); });
    auto *rows = new QFormLayout(this);
    rows->addRow(tr("&Name"), m_name);
    rows->addRow(tr("&Below"), m_parent);
    rows->addRow(tr("&Colour"), m_colour);
    rows->addRow(tr("&Key in the list of articles"), m_key);
    rows->addRow(tr("&Description"), m_description);
    setTag({});
}

void TagFields::setTag(const Tag &tag)
{
    const bool isOther = tag.id != m_tag.id;
    if (isOther)
        describe();
    m_tag = tag;
    setEnabled(!tag.id.isEmpty());
    fillParents();
    m_colour->setText(tag.colour.isEmpty() ? tr("Choose…") : tag.colour);
    m_key->setCurrentIndex(m_key->findData(tag.favourite));
    if (isOther || !m_name->isModified())
        m_name->setText(tag.name);
    if (isOther || !m_description->document()->isModified())
        m_description->setPlainText(tag.description);
}

/// As it is now: somebody else may have renamed the tag. Empty if it is gone.
QString TagFields::name() const
{
    return m_tags.nameOf(m_tag.id);
}

void TagFields::startRenaming()
{
    m_name->setFocus(Qt::ShortcutFocusReason);
}

void TagFields::fillParents()
{
    m_parent->clear();
    m_parent->addItem(tr("(at the top)"), QString());
    for (const Tag &tag : m_tags.tags())
        m_parent->addItem(tag.name, tag.name);
    m_parent->setCurrentIndex(qMax(0, m_parent->findData(m_tags.nameOf(m_tag.parentId))));
}

/// A name that is refused gives way to the old one.
void TagFields::rename()
{
    const QString typed = m_name->text().simplified();
    if (!name().isEmpty() && !typed.isEmpty() && typed != name())
        m_tags.rename(name(), typed);
    m_name->setText(name());
}

void TagFields::describe()
{
    if (name().isEmpty() || !m_description->document()->isModified())
        return;
    m_description->document()->setModified(false);
    m_tags.describe(name(), m_description->toPlainText());
}

void TagFields::chooseColour()
{
    const QColor colour = QColorDialog::getColor(QColor(m_tag.colour), this, tr("Colour of the tag"));
    if (colour.isValid())
        m_tags.setColour(name(), colour.name());
}

bool TagFields::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_description && event->type() == QEvent::FocusOut)
        describe();
    return QWidget::eventFilter(watched, event);
}

} // namespace jianbao
