//! Walks through the check.
//!
//! Promises: whatever is asked is answered, with what the test says or else with what harms no one; an answer that the test
//! gives and that is never asked for is an error.

use anyhow::{Context, Result, ensure};

use crate::person::{Person, Stand};

/// Answers of a person whose back is a little stiff, to every question there is.
pub const HARMLESS: [(&str, &str); 37] = [
    ("who-for", "me"),
    ("age", "18-49"),
    ("child-age", "16-17"),
    ("danger-now", "none"),
    ("pee-poo-numb", "none"),
    ("legs-walk", "none"),
    ("unsteady-speed", "months"),
    ("stroke-signs", "none"),
    ("injury", "none"),
    ("injury-checked", "yes-ok"),
    ("injury-signs", "none"),
    ("ill", "none"),
    ("bones-joints", "none"),
    ("disc-when", "settled"),
    ("surgery-when", "old"),
    ("body-health", "none"),
    ("pregnancy", "no"),
    ("pregnancy-signs", "none"),
    ("where", "low"),
    ("spread", "no"),
    ("pain", "0"),
    ("cant-do", "yes"),
    ("sleep", "no"),
    ("pattern", "changes"),
    ("cough", "no"),
    ("duration", "lt1w"),
    ("trend", "better"),
    ("seen", "no"),
    ("am-stiff", "none"),
    ("inflam", "none"),
    ("aim", "ease"),
    ("popped", "no"),
    ("after-pop", "fine"),
    ("habit", "rare"),
    ("limits", "none"),
    ("kit", "mat bed chair towel roller"),
    ("partner-ok", "say-stop stop-word no-push let-go"),
];

/// Where a walk came to.
#[derive(Debug)]
pub struct Walked {
    /// The questions answered, in order.
    pub questions: Vec<String>,
    /// Where the person stands now.
    pub stand: Stand,
}

impl<S> Person<S> {
    /// Answers one question after the other until something else than a question stands. What `answers` does not tell is
    /// answered harmlessly.
    ///
    /// # Errors
    /// If a step fails, or one of the `answers` is never asked for.
    pub async fn walk_through(&self, answers: &[(&str, &str)]) -> Result<Walked> {
        self.walk(None, answers).await
    }

    /// As [`Person::walk_through`], until a certain question stands.
    ///
    /// # Errors
    /// If a step fails, one of the `answers` is never asked for, or the question is never asked.
    pub async fn walk_to(&self, question: &str, answers: &[(&str, &str)]) -> Result<Walked> {
        let walked = self.walk(Some(question), answers).await?;
        ensure!(walked.stand.question.as_deref() == Some(question), "`{question}` was not asked: {walked:?}");
        Ok(walked)
    }

    /// Starts the check, walks through it, and on through the review to the outcome.
    ///
    /// # Errors
    /// As [`Person::walk_through`].
    pub async fn check(&self, answers: &[(&str, &str)]) -> Result<Walked> {
        self.step("start").await?;
        let mut walked = self.walk_through(answers).await?;
        if walked.stand.screen == "review" {
            walked.stand = self.next().await?;
        }
        ensure!(walked.stand.screen == "outcome", "the check came to {:?}", walked.stand);
        Ok(walked)
    }

    /// From the outcome through the questions before the stretches to the stretches.
    ///
    /// # Errors
    /// As [`Person::walk_through`].
    pub async fn see_stretches(&self, answers: &[(&str, &str)]) -> Result<Walked> {
        self.step("see-stretches").await?;
        let walked = self.walk_through(answers).await?;
        ensure!(walked.stand.screen == "menu", "the way to the stretches came to {:?}", walked.stand);
        Ok(walked)
    }

    /// Answers the question that stands, which has to be this one, with what harms no one.
    ///
    /// # Errors
    /// As [`Person::answer`].
    pub async fn answer_harmlessly(&self, question: &str) -> Result<()> {
        let harmless = HARMLESS.iter().find(|(id, _)| *id == question);
        let (_, options) = harmless.with_context(|| format!("no harmless answer is known to `{question}`"))?;
        self.answer(question, options).await
    }

    async fn walk(&self, stop_at: Option<&str>, answers: &[(&str, &str)]) -> Result<Walked> {
        let mut walked = Walked { questions: Vec::new(), stand: self.stand().await? };
        while let Some(question) = walked.stand.question.clone() {
            if stop_at == Some(question.as_str()) {
                break;
            }
            match answers.iter().find(|(id, _)| *id == question) {
                Some((_, options)) => self.answer(&question, options).await?,
                None => self.answer_harmlessly(&question).await?,
            }
            walked.stand = self.next().await?;
            walked.questions.push(question);
        }
        let unasked = answers.iter().find(|(id, _)| !walked.questions.iter().any(|asked| asked == id));
        ensure!(unasked.is_none(), "{unasked:?} was never asked for in {:?}", walked.questions);
        Ok(walked)
    }
}
