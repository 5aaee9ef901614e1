#pragma once

#include "models/datatypes/highlight.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace jianbao
{

class HighlightModel;
class TagListModel;

/// Below the text, so that it never covers the passage: the tag in whose colour a passage is marked, and the
/// note on it. Enter stores, Escape leaves everything as it was. Hidden until it is wanted.
class HighlightBar : public QWidget
{
    Q_OBJECT
public:
    HighlightBar(HighlightModel &highlights, TagListModel &tags, QWidget *parent = nullptr);

    /// A passage that is not marked yet.
    void begin(const Quote &quote);
    /// One that is; nothing if it is gone.
    void edit(const QString &highlightId);
    bool isEditing(const QString &highlightId) const { return isVisible() && m_id == highlightId; }

Q_SIGNALS:
    /// The bar is hidden; the text may have the focus back.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void open(const Highlight &highlight);
    void store();
    void remove();
    void close();

    HighlightModel &m_highlights;
    TagListModel &m_tags;
    QString m_id; ///< empty for a passage that is not marked yet
    Quote m_quote;
    QLabel *m_words;
    QComboBox *m_tag;
    QLineEdit *m_note;
    QPushButton *m_remove;
};

} // namespace jianbao
