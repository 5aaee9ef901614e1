#include "views/reader/highlightbar.h"

#include "models/items/highlightmodel.h"
#include "models/items/taglistmodel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace jianbao
{

namespace
{

constexpr qsizetype wordsShown = 8;
constexpr int narrowestNote = 200;

QString shortened(const QString &words)
{
    return words.size() > wordsShown ? words.left(wordsShown) + QChar(u'…') : words;
}

} // namespace

HighlightBar::HighlightBar(HighlightModel &highlights, TagListModel &tags, QWidget *parent)
    : QWidget(parent)
    , m_highlights(highlights)
    , m_tags(tags)
    , m_words(new QLabel)
    , m_tag(new QComboBox)
    , m_note(new QLineEdit)
    , m_remove(new QPushButton(tr("Remove")))
{
    m_tag->setAccessibleName(tr("Tag that gives the colour"));
    m_tag->setToolTip(m_tag->accessibleName());
    m_tag->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_note->setMinimumWidth(narrowestNote);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Note (Enter stores, Escape leaves)"));
    auto *keep = new QPushButton(tr("Highlight (Enter)"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 12, 6);
    row->addWidget(m_words);
    row->addWidget(m_tag);
    row->addWidget(m_note, 1);
    row->addWidget(keep);
    row->addWidget(m_remove);
    connect(keep, &QPushButton::clicked, this, &HighlightBar::store);
    connect(m_remove, &QPushButton::clicked, this, &HighlightBar::remove);
    hide();
}

void HighlightBar::begin(const Quote &quote)
{
    open({{}, quote, {}, {}, {}});
}

void HighlightBar::edit(const QString &highlightId)
{
    if (const Highlight *highlight = m_highlights.find(highlightId))
        open(*highlight);
}

void HighlightBar::open(const Highlight &highlight)
{
    m_id = highlight.id;
    m_quote = highlight.quote;
    m_words->setText(shortened(highlight.quote.shownWords()));
    m_words->setToolTip(highlight.quote.shownWords());
    m_tag->clear();
    m_tag->addItem(tr("(no tag)"), QString());
    for (const Tag &tag : m_tags.tags())
        m_tag->addItem(tag.name, tag.name);
    m_tag->setCurrentIndex(qMax(0, m_tag->findData(highlight.tag)));
    m_note->setText(highlight.note);
    m_remove->setVisible(!m_id.isEmpty());
    show();
    m_note->setFocus(Qt::ShortcutFocusReason);
}

void HighlightBar::store()
{
    const QString tag = m_tag->currentData().toString();
    const bool isStored = m_id.isEmpty() ? m_highlights.add(m_quote, tag, m_note->text())
                                         : m_highlights.change(m_id, tag, m_note->text());
    if (isStored)
        close();
}

void HighlightBar::remove()
{
    if (m_highlights.remove(m_id))
        close();
}

void HighlightBar::close()
{
    m_id.clear();
    hide();
    Q_EMIT closed();
}

void HighlightBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        store();
    else
        QWidget::keyPressEvent(event);
}

} // namespace jianbao
