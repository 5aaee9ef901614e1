#pragma once

#include "models/datatypes/anyfact.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace jianbao
{

/// The values of one fact, to be read at a glance and corrected in place. Enter in a field accepts, Escape
/// puts the values back. The quote is moved from outside and by the four buttons below it.
class FactForm : public QWidget
{
    Q_OBJECT
public:
    enum class Edge { Start, End };

    explicit FactForm(QWidget *parent = nullptr);

    void setFact(const AnyFact &fact);
    /// Shows no fact.
    void clear();
    /// The fact as it now stands in the fields; nothing, with `problem` told, if a field cannot be read.
    std::optional<AnyFact> fact(QString *problem) const;

    /// True once a field or the quote is another than when the fact was set.
    bool isEdited() const;

    const Quote &quote() const { return m_quote; }
    void setQuote(const Quote &quote);
    /// Puts the cursor into the first field.
    void startTyping();

Q_SIGNALS:
    void accepted();
    void cancelled();
    /// The start or end of the quote shall move by so many characters.
    void quoteMoveWanted(jianbao::FactForm::Edge edge, int steps);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *addField(const QString &label);
    QComboBox *addChoice(const QString &label);
    QWidget *makeQuoteButtons();
    void showRowsOf(FactKind kind);
    void show(const Event &event);
    void show(const Observation &observation);
    void show(const Method &method);
    bool read(Event &event, QString *problem) const;
    bool read(Observation &observation, QString *problem) const;
    bool read(Method &method, QString *problem) const;
    bool readPeriod(Period &period, QString *problem) const;

    std::optional<AnyFact> m_fact;
    std::optional<AnyFact> m_shown; ///< as the fields told it at first
    Quote m_quote;
    QFormLayout *m_rows;
    QLabel *m_words;
    QLineEdit *m_title;
    QLineEdit *m_value;
    QLineEdit *m_valueTo;
    QLineEdit *m_unit;
    QComboBox *m_bound;
    QComboBox *m_aspect;
    QLineEdit *m_indicator;
    QLineEdit *m_district;
    QLineEdit *m_period;
    QComboBox *m_status;
};

} // namespace jianbao
