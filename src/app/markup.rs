//! What a part of a screen is in HTML: one table, for the program that draws it and for the packer that writes it.
//!
//! Promises: each kind of part has one element, one class and one set of fixed attributes; none that takes focus has an id, since a page around a
//! frame could ask by its address whether that is there, and would see focus go to it. Knows no browser.

/// An element: its name and its fixed attributes. Kept as one text each, with a NUL between the pieces: as tables of
/// pointers they took half a kilobyte more of the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Markup(&'static str);

impl Markup {
    /// The element's name.
    #[must_use]
    pub fn tag(self) -> &'static str {
        self.0.split('\0').next().unwrap_or_default()
    }

    /// Its attributes: names and values.
    pub fn attributes(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let mut pieces = self.0.split('\0').skip(1);
        std::iter::from_fn(move || Some((pieces.next()?, pieces.next()?)))
    }
}

macro_rules! markup {
    ($(#[$doc:meta])* $name:ident { $( $(#[$part_doc:meta])* $part:ident = $tag:literal $([ $($key:literal = $value:literal),+ ])? ; )* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        pub enum $name { $( $(#[$part_doc])* $part ),* }

        impl $name {
            /// What it is in HTML.
            #[must_use]
            pub fn markup(self) -> Markup {
                static TABLE: &[&str] = &[ $( concat!($tag $($( , "\0", $key, "\0", $value )+)?) ),* ];
                Markup(TABLE[self as usize])
            }
        }
    };
}

markup! {
    /// A text, by what it is to the reader.
    Text {
        /// The heading of the screen. It takes focus after each step.
        Heading = "h1" ["tabindex" = "-1"];
        /// The heading of a section.
        Title = "h2";
        /// The heading of the danger panel.
        DangerTitle = "h2" ["id" = "danger-title"];
        /// A heading within a section.
        Subtitle = "h3";
        /// A paragraph.
        Plain = "p";
        /// The name of the product.
        Product = "p" ["class" = "product"];
        /// A line under the heading.
        Lead = "p" ["class" = "lead"];
        /// That something was done.
        Notice = "p" ["class" = "notice"];
        /// That someone answers for another person.
        Banner = "p" ["class" = "banner"];
        /// That an answer is missing.
        Error = "p" ["class" = "error", "tabindex" = "-1", "data-error" = ""];
        /// What to do in danger.
        WhatToDo = "p" ["class" = "what-to-do", "tabindex" = "-1"];
        /// What to do, on a care card.
        Advice = "p" ["class" = "advice"];
        /// Why it is the easier form.
        Easier = "p" ["class" = "easier"];
        /// What is needed.
        Needs = "p" ["class" = "needs"];
        /// How long and how often.
        Dose = "p" ["class" = "dose"];
        /// What helps instead.
        Instead = "p" ["class" = "instead"];
        /// A hint.
        Hint = "p" ["class" = "hint"];
        /// The line of something that opens.
        Summary = "summary";
        /// What is asked, in the review.
        Term = "dt";
        /// An item of a list.
        Item = "li";
        /// What to do in a session now: heard once, when it changes.
        Now = "p" ["class" = "now", "role" = "status"];
        /// The seconds that are left. Seen, not heard.
        Seconds = "p" ["class" = "seconds", "aria-hidden" = "true"];
        /// A heading of a table's column.
        ColumnHead = "th" ["scope" = "col"];
        /// A cell of a table.
        Cell = "td";
        /// A word within a line.
        Word = "span";
        /// Words for those who cannot see what a button belongs to.
        Unseen = "span" ["class" = "unseen"];
    }
}

markup! {
    /// A group of parts, by what it is to the reader.
    Group {
        /// The danger signs and what to do.
        Danger = "section" ["class" = "danger", "aria-labelledby" = "danger-title"];
        /// A list.
        List = "ul";
        /// Steps in order.
        Numbered = "ol" ["class" = "numbered"];
        /// Where, position, time.
        Chips = "ul" ["class" = "chips"];
        /// The one obvious act.
        Start = "p" ["class" = "start"];
        /// Numbers to dial.
        Dials = "p" ["class" = "dials"];
        /// Further acts on a card.
        Acts = "div" ["class" = "acts"];
        /// Small print.
        Small = "div" ["class" = "small"];
        /// Quiet buttons at the end.
        More = "p" ["class" = "more"];
        /// How far along.
        Progress = "div" ["class" = "progress"];
        /// A question with its options.
        Question = "fieldset" ["aria-describedby" = "help error"];
        /// The question's words.
        Legend = "legend";
        /// Help with the question.
        Help = "div" ["id" = "help", "class" = "help"];
        /// Options that are numbers.
        Scale = "div" ["class" = "scale"];
        /// Options.
        Rows = "div" ["class" = "rows"];
        /// Why it is asked.
        Why = "details" ["class" = "fold", "data-action" = "why"];
        /// Something that opens on request.
        Fold = "details" ["class" = "fold"];
        /// Back and Next.
        Steps = "div" ["class" = "steps"];
        /// A section.
        Section = "section" ["class" = "section"];
        /// When to stop.
        Stop = "section" ["class" = "section stop"];
        /// Clinical words for the staff.
        Clinical = "section" ["class" = "section clinical"];
        /// Questions and answers.
        Answers = "dl" ["class" = "answers"];
        /// One question and its answers.
        Answer = "div" ["class" = "answer"];
        /// The answers.
        Given = "dd";
        /// The button that changes them.
        Change = "dd" ["class" = "change"];
        /// The care card.
        CareCard = "article" ["class" = "care-card"];
        /// The coloured band of the card.
        Band = "header" ["class" = "band"];
        /// A reason.
        Reason = "div" ["class" = "reason"];
        /// What the person said.
        Said = "ul" ["class" = "said"];
        /// A card beside the outcome.
        NoteCard = "section" ["class" = "note-card"];
        /// What the day says against this copy.
        Doubt = "section" ["class" = "note-card doubt"];
        /// A level and what would lead to it.
        Would = "div" ["class" = "would"];
        /// The stretches on offer.
        Stretches = "ul" ["class" = "stretches"];
        /// A stretch on offer.
        Stretch = "li" ["class" = "stretch"];
        /// Its name.
        StretchName = "h2";
        /// The stretches left out.
        LeftOut = "ul" ["class" = "left-out"];
        /// A stretch left out.
        LeftOutItem = "li";
        /// A picture and what turns it.
        Figure = "div" ["class" = "figure"];
        /// What turns it.
        Turning = "div" ["class" = "turning"];
        /// Key poses side by side. The picture above them says in words what they show.
        Stills = "ol" ["class" = "stills", "aria-hidden" = "true"];
        /// One of them.
        Still = "li";
        /// The picture of the back, for those who tap it. The options beside it serve everybody else.
        BodyMap = "div" ["class" = "body-map", "aria-hidden" = "true"];
        /// The picture of a pop, and what one pulls.
        Pop = "div" ["class" = "pop"];
        /// The stage of a session: the picture within its ring.
        Stage = "div" ["class" = "stage"];
        /// Which stretch, side and time it is.
        Count = "ul" ["class" = "count"];
        /// What pauses a session, and leads back and on.
        Controls = "div" ["class" = "controls"];
        /// Something to choose, with its options.
        Choices = "fieldset" ["class" = "choices"];
        /// What will be done in a session.
        Plan = "ol" ["class" = "plan"];
        /// One stretch of it.
        PlanItem = "li" ["class" = "plan-item"];
        /// A table.
        Table = "table";
        /// A row of it.
        TableRow = "tr";
        /// Small buttons side by side.
        Tools = "div" ["class" = "tools"];
        /// Several parts in a row.
        Parts = "div" ["class" = "parts"];
    }
}
