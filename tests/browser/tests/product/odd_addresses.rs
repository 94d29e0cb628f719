//! Whatever stands in the address, the first screen stands as usual.

use anyhow::Result;
use browser_tests::{Door, Person};

const ODD: [&str; 9] = [
    "?region=zz",
    "?region=<script>document.body.remove()</script>",
    "?region=%3Cimg%20src=x%20onerror=alert(1)%3E",
    "?region=%E0%A4%A",
    "?region=",
    "?&&==&region",
    "#/outcome?level=self-care",
    "#<h1>nothing</h1>",
    "#no-such-place",
];

#[tokio::test]
async fn an_odd_address_shows_the_first_screen_as_usual() -> Result<()> {
    let person = Person::at(Door::Visit).await?;
    let usual = person.text("#back-check").await?;
    for door in [Door::Visit, Door::File] {
        for suffix in ODD {
            let stand = person.open(door, suffix).await?;
            assert_eq!(stand.screen, "welcome", "{suffix}");
            assert_eq!(person.text("#back-check").await?, usual, "{suffix}");
        }
    }
    assert!(person.browser.console().await?.is_empty());
    Ok(())
}

#[tokio::test]
async fn a_known_place_gives_its_numbers() -> Result<()> {
    let person = Person::at(Door::Visit).await?;
    for (region, number) in [("gb", "tel:999"), ("us", "tel:911"), ("de", "tel:112")] {
        person.open(Door::Visit, &format!("?region={region}")).await?;
        assert_eq!(person.seen("href").await?, [number], "{region}");
    }
    Ok(())
}
