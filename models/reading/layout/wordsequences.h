#pragma once

#include <QString>

#include <memory>

namespace libime
{
class LanguageModel;
}

namespace jianbao
{

/// Knows which words of written Chinese follow each other, by the language model of libime (sequences of up
/// to three words with their likelihoods). Immutable after loading, so one serves all threads.
class WordSequences
{
public:
    /// Loads the model of the language from where libime keeps it; the file stays mapped. Without a file, or
    /// with a broken one, nothing is known.
    explicit WordSequences(const QString &language = QStringLiteral("zh_CN"));
    ~WordSequences();
    Q_DISABLE_COPY_MOVE(WordSequences)
    /// False if no model was found.
    bool isLoaded() const { return m_model != nullptr; }
    /// How many powers of ten likelier `after` is behind `before` than anywhere: above 0, its first words are
    /// used behind the last ones, below 0, hardly. 0 if a punctuation mark parts the two or nothing is known.
    /// Looks at four characters on each side, quotation marks left out of account.
    double over(QStringView before, QStringView after) const;

private:
    double likelihood(const QString &text) const;

    std::unique_ptr<const libime::LanguageModel> m_model;
};

} // namespace jianbao
