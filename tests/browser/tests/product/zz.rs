//! x
use anyhow::Result;
use browser_tests::{Door, Person};
#[tokio::test]
async fn zz() -> Result<()> {
    let person = Person::at(Door::Frame).await?;
    let r = person.browser.run_async::<Vec<String>>("
       await fetch('http://127.0.0.1:1/x').catch(() => 0);
       const o = new ReportingObserver(() => {}, { buffered: true }); o.observe();
       return o.takeRecords().map((it) => it.body.blockedURL);", vec![]).await?;
    println!("{r:?}");
    println!("{:?}", person.browser.console().await?);
    Ok(())
}
