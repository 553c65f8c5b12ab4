namespace CareerConnect.Api.Partners;

/// <summary>Kinds of partner seen in the region.</summary>
public enum PartnerKind
{
    /// <summary>A private employer.</summary>
    Employer,

    /// <summary>A school district.</summary>
    SchoolDistrict,

    /// <summary>A skills center.</summary>
    SkillsCenter,

    /// <summary>A community or technical college.</summary>
    College,

    /// <summary>A university.</summary>
    University,

    /// <summary>An educational service district.</summary>
    EducationServiceDistrict,

    /// <summary>A public agency.</summary>
    Government,

    /// <summary>A community organization.</summary>
    CommunityOrganization,

    /// <summary>A nonprofit.</summary>
    Nonprofit,

    /// <summary>A union or its training trust.</summary>
    Labor,

    /// <summary>A foundation.</summary>
    Foundation,

    /// <summary>A port district.</summary>
    Port,

    /// <summary>A health system.</summary>
    HealthSystem,

    /// <summary>An industry association.</summary>
    IndustryAssociation,

    /// <summary>A workforce development board.</summary>
    WorkforceBoard,

    /// <summary>A workforce center.</summary>
    WorkforceCenter,

    /// <summary>An economic development council.</summary>
    EconomicDevelopment,

    /// <summary>A utility.</summary>
    Utility,

    /// <summary>A tribal nation.</summary>
    Tribe,

    /// <summary>A network of others.</summary>
    Network,
}
