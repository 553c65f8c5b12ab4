namespace CareerConnect.Api.Privacy;

/// <summary>
/// One change from the made-up students of a year: so many more (or fewer) in a district, of a kind; part 0 is
/// students, part 1 + s is those on the first side of split s.
/// </summary>
public readonly record struct CertificateChange(int District, int Kind, int Part, int Change);
