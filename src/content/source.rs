//! The sources that questions, rules, rows and cards name. What each of them is stands in the catalogue.

macro_rules! sources {
    ($( $name:ident = $id:literal ),* $(,)?) => {
        /// A source named on a question, rule, row or card. What it is stands in the catalogue.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs)]
        pub enum Source { $($name),* }

        impl Source {
            /// All sources, in the order of the sources page.
            pub const ALL: &[Source] = &[ $(Source::$name),* ];

            /// The id used in catalogue keys.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Source::$name => $id),* }
            }
        }
    };
}

sources! {
    Article0 = "article-0", Article1 = "article-1", Article2 = "article-2", Article3 = "article-3",
    Nhs = "nhs", Girft = "girft", CesCard = "ces-card", Ifompt = "ifompt", IfomptNeck = "ifompt-neck",
    Ng59 = "ng59", Ng65 = "ng65", Ng12 = "ng12", Ng234 = "ng234", Ng156 = "ng156", Rnoh = "rnoh", Lothian = "lothian",
    Ahcpr = "ahcpr", Chou = "chou", Downie = "downie", Infection = "infection", SpineInfection = "spine-infection",
    Aorta = "aorta", Aneurysm = "aneurysm", StiffSpine = "stiff-spine", Teen = "teen", Perth = "perth", Cord = "cord",
    Acog = "acog", Maternity = "maternity", Bones = "bones", Manipulation = "manipulation", HipGuide = "hip-guide",
    PopImaging = "pop-imaging", PopModel = "pop-model", NeckCases = "neck-cases", BackCases = "back-cases",
    PainScale = "pain-scale", CarefulDefault = "careful-default", ExerciseSheets = "exercise-sheets",
    GeneralKnowledge = "general-knowledge",
}
