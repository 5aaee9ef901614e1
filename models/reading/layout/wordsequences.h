#pragma once

#include <QString>

#include <memory>

namespace libime
{
class LanguageModel;
}

namespace jianbao
{

/// Knows which words of written Chinese follow each other: the language model of libime, sequences of up to
/// three words with their likelihoods (Katz, “Estimation of probabilities from sparse data”, 1987). Immutable
/// after loading, so one serves all threads.
class WordSequences
{
public:
    /// Loads the model of the language from where libime keeps it; the file stays mapped. Without a file, or
    /// with a broken one, nothing is known.
    explicit WordSequences(const QString &language = QStringLiteral("zh_CN"));
    ~WordSequences();
    Q_DISABLE_COPY_MOVE(WordSequences)
    /// Null if nothing is known.
    const libime::LanguageModel *model() const { return m_model.get(); }

private:
    std::unique_ptr<const libime::LanguageModel> m_model;
};

} // namespace jianbao
